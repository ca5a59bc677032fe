import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { pipeline } from 'node:stream/promises';
import { videoFile, type RutubeVideo, type Stand } from './store.ts';

/** Fetches the bytes from the address, as RuTube's own workers do; a failure shows in the video's state. */
export async function fetchFile(stand: Stand, video: RutubeVideo, url: string): Promise<void> {
  const { stopping: signal } = stand;
  // Decided now: fetches of other videos may be under way.
  const outcome = stand.failures.take('processing-failed') ? 'encoding' : null;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const file = createWriteStream(videoFile(stand, video.id));
    await pipeline(Readable.fromWeb(response.body as ReadableStream), file, { signal });
    const hash = createHash('sha256');
    await pipeline(createReadStream(videoFile(stand, video.id)), hash);
    video.size = file.bytesWritten;
    video.sha256 = hash.digest('hex');
    video.error = outcome;
    video.readyAt = new Date(stand.now().getTime() + stand.processingMs()).toISOString();
  } catch {
    video.error = 'downloading_video';
  }
  // Its folder goes with it.
  if (!signal.aborted) stand.save();
}
