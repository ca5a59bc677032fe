import { runProgram, safeInput, type ProgramEnd } from './run-program.ts';

export interface LookRun {
  readonly ffmpeg: string;
  readonly file: string;
  readonly durationMs: number;
  /** Of the stream of the picture among all of the file. */
  readonly index: number;
  readonly hasSound: boolean;
  readonly stopping: AbortSignal;
}

export interface Looked {
  /** Share of what was looked at, 0 to 1. */
  readonly black: number;
  /** Share of what was listened to, 0 to 1; null without sound. */
  readonly silent: number | null;
  /** LUFS; null without sound or where nothing is to be heard. */
  readonly loudness: number | null;
}

/** Seconds. A long video is looked at in three parts: its beginning, middle and end. */
const wholeUpTo = 180;
const part = 60;
const limitMs = 300_000;

/** Against pictures that would fill the memory, also ones that change their size on the way. */
export const safeDecoding = ['-max_alloc', '500000000'] as const;

function partsOf(seconds: number): readonly (readonly [start: number, length: number])[] {
  if (seconds <= wholeUpTo) return [[0, seconds]];
  return [
    [0, part],
    [seconds / 2 - part / 2, part],
    [seconds - part, part],
  ];
}

function sum(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((total, [, found]) => total + Number(found), 0);
}

/** A silence that lasts to the end is told by its beginning only. */
function openSilence(text: string, length: number): number {
  const started = [...text.matchAll(/silence_start: (-?[\d.]+)/g)];
  const ended = [...text.matchAll(/silence_end: /g)];
  const last = started.at(-1)?.[1];
  return started.length > ended.length && last !== undefined ? Math.max(0, length - Number(last)) : 0;
}

function loudnessOf(text: string): number | null {
  const found = [...text.matchAll(/I:\s+(-?[\d.]+) LUFS/g)].at(-1)?.[1];
  const level = Number(found ?? Number.NaN);
  return Number.isFinite(level) && level > -69 ? level : null;
}

/** Decodes the file or three parts of it. */
export async function listenAndLook(run: LookRun): Promise<Looked | 'too-slow' | 'unreadable'> {
  const { ffmpeg, file, index, hasSound, stopping } = run;
  const parts = partsOf(run.durationMs / 1000);
  const levels: number[] = [];
  let [black, silent, total] = [0, 0, 0];
  for (const [start, length] of parts) {
    const args = [
      ...['-hide_banner', '-nostats', '-nostdin', ...safeDecoding, ...safeInput],
      ...[
        '-max_pixels',
        '70000000',
        ...(start === 0 ? [] : ['-ss', start.toFixed(2)]),
        '-t',
        length.toFixed(2),
        '-i',
        `file:${file}`,
      ],
      ...['-map', `0:${index}`, '-vf', 'scale=320:-2,blackdetect=d=0.4:pic_th=0.97:pix_th=0.08'],
      ...(hasSound ? ['-map', '0:a:0', '-af', 'silencedetect=n=-50dB:d=0.5,ebur128=framelog=verbose'] : []),
      ...['-f', 'null', '-'],
    ];
    const ended: ProgramEnd = await runProgram({ program: ffmpeg, args, limitMs, stopping });
    if (ended.end !== 'done') return ended.end === 'killed' ? 'too-slow' : 'unreadable';
    const { stderr } = ended;
    total += length;
    black += sum(stderr, /black_duration:([\d.]+)/g);
    silent += sum(stderr, /silence_duration: ([\d.]+)/g) + openSilence(stderr, length);
    const level = loudnessOf(stderr);
    if (level !== null) levels.push(level);
  }
  const share = (seconds: number) => (total > 0 ? Math.min(1, seconds / total) : 0);
  return {
    black: share(black),
    silent: hasSound ? share(silent) : null,
    loudness: levels.length === 0 ? null : Math.max(...levels),
  };
}
