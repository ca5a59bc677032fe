import type { ApiOutputs } from '@pbnet/api-client';

export type GalleryEntry = ApiOutputs['gallery']['list']['videos'][number];
export type GalleryVideo = ApiOutputs['gallery']['get'];

/** «1:02:05», «4:09» */
export function lengthOf(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
