import { safeDecoding } from './listen-and-look.ts';
import { runProgram, safeInput } from './run-program.ts';

export interface FramesRun {
  readonly ffmpeg: string;
  readonly file: string;
  readonly durationMs: number;
  /** Of the stream of the picture among all of the file. */
  readonly index: number;
  readonly stopping: AbortSignal;
}

export interface Frame {
  readonly atMs: number;
  readonly jpeg: Buffer;
}

const limitMs = 60_000;

/** Three to five frames over the whole length, to choose a poster from. */
export async function frames({
  ffmpeg,
  file,
  durationMs,
  index,
  stopping,
}: FramesRun): Promise<readonly Frame[]> {
  const shares = durationMs < 30_000 ? [0.15, 0.5, 0.85] : [0.1, 0.3, 0.5, 0.7, 0.9];
  const found: Frame[] = [];
  for (const share of shares) {
    const atMs = Math.round(durationMs * share);
    const args = [
      ...['-v', 'error', '-nostdin', ...safeDecoding, ...safeInput, '-max_pixels', '70000000'],
      ...['-ss', (atMs / 1000).toFixed(3), '-i', `file:${file}`, '-map', `0:${index}`, '-frames:v', '1'],
      ...['-vf', "scale='min(1280,iw)':-2", '-q:v', '4', '-f', 'image2pipe', '-c:v', 'mjpeg', '-'],
    ];
    const { end, stdout } = await runProgram({ program: ffmpeg, args, limitMs, stopping });
    if (end === 'done' && stdout.byteLength > 100) found.push({ atMs, jpeg: stdout });
  }
  return found;
}
