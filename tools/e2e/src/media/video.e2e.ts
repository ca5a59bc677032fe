import { rmSync } from 'node:fs';
import type { E2e } from '../e2e.ts';
import { makeClip } from './clip.ts';
import { sendVideo } from './send-video.ts';

export const name =
  'a video: sent over a closed tab, checked, returned, approved, on YouTube at its time, on a second channel the next day, its views in the month';

export async function run({ open }: E2e): Promise<void> {
  const clip = await makeClip();
  try {
    const penza = await open({ as: 'penza' });
    const address = await sendVideo(penza, clip);
    console.log(address);
  } finally {
    rmSync(clip, { force: true });
  }
}
