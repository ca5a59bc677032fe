import type { ProbedVideo } from './probe.ts';

const containers: readonly string[] = ['video/mp4', 'video/quicktime', 'video/webm'];
const pictures: readonly string[] = ['h264', 'vp8', 'vp9', 'av1'];
const sounds: readonly string[] = ['aac', 'mp3', 'opus', 'vorbis', 'flac'];

/** Browsers decode no other shades of H.264. */
const shades: readonly string[] = ['yuv420p', 'yuvj420p'];

export interface SeenVideo extends ProbedVideo {
  readonly contentType: string;
  /** «AVI» */
  readonly container: string;
}

/** What of the file browsers do not play, as people name it: «AVI, MPEG4»; empty where they play all of it. */
export function notPlayed({ contentType, container, picture, soundCodec }: SeenVideo): string {
  const faults = [
    containers.includes(contentType) ? '' : container,
    picture === null || pictures.includes(picture.codec) ? '' : picture.codec.toUpperCase(),
    picture?.codec === 'h264' && !shades.includes(picture.pixelFormat) ? `H264 ${picture.pixelFormat}` : '',
    soundCodec === null || sounds.includes(soundCodec) ? '' : soundCodec.toUpperCase(),
  ];
  return faults.filter((fault) => fault !== '').join(', ');
}
