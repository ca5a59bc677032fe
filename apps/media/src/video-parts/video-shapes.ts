import type { ApiOutputs } from '@pbnet/api-client';
import type { Language } from '@pbnet/domain';
import type { VideoState } from '@pbnet/domain/videos';
import { formatNumber, type Tone } from '@pbnet/ui';

export type VideoCard = ApiOutputs['videos']['get'];
export type NamedVideo = VideoCard['video'];
export type VideoPage = ApiOutputs['videos']['list'];
export type VideoStepDone = VideoCard['steps'][number];

export function videoPath(id: string): string {
  return `/media/videos/${id}`;
}

export function posterUrl(id: string, key: string): string {
  return `/files/videos/${id}/posters/${key}`;
}

export function sourceUrl({ id, objectKey }: Pick<NamedVideo, 'id' | 'objectKey'>): string {
  // Another file behind the same address would be played from the browser's cache.
  return `/files/videos/${id}/source?file=${objectKey ?? ''}`;
}

export const tones: Readonly<Record<VideoState, Tone>> = {
  uploading: 'neutral',
  checking: 'info',
  moderation: 'info',
  approved: 'ok',
  publishing: 'info',
  published: 'ok',
  returned: 'warning',
  rejected: 'bad',
  failed: 'bad',
  withdrawn: 'neutral',
};

/** «1:02:07», «4:31» */
export function durationWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

const units = { ru: ['Б', 'КБ', 'МБ', 'ГБ'], en: ['B', 'KB', 'MB', 'GB'] } as const;

/** «48,2 КБ» */
export function sizeWords(bytes: number, language: Language): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < 3) {
    size /= 1024;
    unit += 1;
  }
  const shown = unit === 0 ? size : Math.round(size * 10) / 10;
  return `${formatNumber(shown, language)} ${units[language][unit] ?? ''}`;
}

/** Whose it is: the centre, the regional center, or headquarters. */
export function ownerOf({ centerName, regionalCenterName }: NamedVideo, headquarters: string): string {
  return centerName ?? (regionalCenterName === '' ? headquarters : regionalCenterName);
}
