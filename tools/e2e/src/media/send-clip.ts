import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../system.ts';

const clip = path.join(root, 'tools/demo/src/media/clips/excursion.mp4');
const inBase64 = (text: string) => Buffer.from(text).toString('base64');

const protocol = { 'tus-resumable': '1.0.0' };

/** Says what will be sent to the card of a video, and sends nothing yet; gives the address to send it to. */
export async function beginClip(page: Page, videoId: string): Promise<string> {
  const about = { purpose: 'video', ownerId: videoId, fileName: 'excursion.mp4', lastModified: '0' };
  const metadata = Object.entries(about).map(([key, value]) => `${key} ${inBase64(value)}`);
  const begun = await page.request.post('/uploads', {
    headers: {
      ...protocol,
      'upload-length': String(statSync(clip).size),
      'upload-metadata': metadata.join(','),
    },
  });
  const location = begun.headers()['location'];
  if (location === undefined) throw new Error(`no upload was begun: ${await begun.text()}`);
  return location;
}

/** Uploads a short film to the card of a video by the protocol itself, for tests that are about other things. */
export async function sendClip(page: Page, videoId: string): Promise<void> {
  const location = await beginClip(page, videoId);
  const sent = await page.request.patch(location, {
    headers: { ...protocol, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    data: readFileSync(clip),
  });
  if (!sent.ok()) throw new Error(`the film was not taken: ${await sent.text()}`);
  const id = new URL(location, 'http://localhost').pathname.split('/').at(-1);
  const finished = await page.request.post('/trpc/uploads.finish', { data: { id } });
  if (!finished.ok()) throw new Error(`the film was not taken: ${await finished.text()}`);
}
