import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const picture = 'testsrc2=size=640x360:rate=25';
const sound = 'sine=frequency=440:sample_rate=44100';

/** Whether this machine can make and look into videos; says so in one line where it can not. */
export function hasFfmpeg(): boolean {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' });
    execFileSync('ffprobe', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('ffmpeg is not installed: the checks of real videos are left out');
    return false;
  }
}

function make(name: string, args: readonly string[]): Buffer {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'pbnet-clip-')), name);
  execFileSync('ffmpeg', ['-v', 'error', ...args, file]);
  return readFileSync(file);
}

export interface ClipOptions {
  /** Seconds. */
  readonly seconds?: number;
  /** Inputs of lavfi. */
  readonly picture?: string;
  readonly sound?: string | null;
  readonly name?: string;
  readonly more?: readonly string[];
}

/** A real video with a test picture and a tone, made by ffmpeg. */
export function clip(options: ClipOptions = {}): Buffer {
  const { seconds = 3, name = 'a.mp4', more = ['-movflags', '+faststart'] } = options;
  const heard = options.sound === undefined ? sound : options.sound;
  return make(name, [
    ...['-f', 'lavfi', '-i', options.picture ?? picture],
    ...(heard === null ? [] : ['-f', 'lavfi', '-i', heard, '-c:a', 'aac']),
    ...['-t', String(seconds), '-pix_fmt', 'yuv420p', '-preset', 'ultrafast', ...more],
  ]);
}
