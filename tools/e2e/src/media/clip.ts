import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { outcome } from '../system.ts';

const execute = promisify(execFile);

/** Makes a real MP4 (H.264, AAC) of some megabytes, too noisy to be squeezed; resolves with its path. */
export async function makeClip(): Promise<string> {
  const file = path.join(outcome, `clip-${process.pid}.mp4`);
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=size=640x360:rate=25,noise=alls=20:allf=t'];
  const sound = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000'];
  const codecs = [
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-b:v',
    '4M',
    '-c:a',
    'aac',
    '-pix_fmt',
    'yuv420p',
  ];
  const whole = ['-t', '12', '-movflags', '+faststart', '-y', file];
  await execute('ffmpeg', ['-v', 'error', ...picture, ...sound, ...codecs, ...whole]);
  if (statSync(file).size < 2_000_000) throw new Error('the clip is too small to be interrupted');
  return file;
}
