import type { FileHandle } from 'node:fs/promises';
import { kindOf, readAt } from './content-kind.ts';

/** `foreign`: what lies in the file beside the video, in Russian words. */
export type StructureFault = 'truncated' | { readonly foreign: string };

const page = /<(?:script|!doctype\s+html|html[\s>]|iframe|body[\s>])/i;
const html = { foreign: 'веб-страница (HTML)' } as const;
/** Of each end of a part that is no picture and no sound. */
const mostRead = 1024 * 1024;
const edge = 64 * 1024;
const mostBoxes = 100_000;

interface Box {
  readonly type: string;
  readonly size: number;
}

async function boxAt(file: FileHandle, position: number, end: number): Promise<Box | null> {
  const head = await readAt(file, position, 16);
  if (head.byteLength < 8) return null;
  const short = head.readUInt32BE(0);
  const type = head.toString('latin1', 4, 8);
  if (short === 0) return { type, size: end - position };
  if (short !== 1) return { type, size: short };
  if (head.byteLength < 16) return null;
  return { type, size: Number(head.readBigUInt64BE(8)) };
}

/** Walks the parts of an MP4 or MOV: finds one that ends behind the file, and a web page in what is no picture. */
async function boxesFault(file: FileHandle, end: number): Promise<StructureFault | null> {
  let position = 0;
  const seen = new Set<string>();
  for (let count = 0; position < end && count < mostBoxes; count += 1) {
    const box = await boxAt(file, position, end);
    if (!box || box.size < 8 || position + box.size > end) {
      // Some cameras leave a few bytes of their own behind a video that is whole.
      const whole = seen.has('mdat') && seen.has('moov') && box?.type !== 'mdat';
      return whole ? await behindFault(file, position, end) : 'truncated';
    }
    seen.add(box.type);
    if (box.type !== 'mdat') {
      const length = Math.min(box.size, mostRead);
      for (const from of new Set([position, position + box.size - length]))
        if (page.test((await readAt(file, from, length)).toString('latin1'))) return html;
    }
    position += box.size;
  }
  return seen.has('moov') || seen.has('moof') ? null : 'truncated';
}

/** Containers of other kinds: their two ends, where a page could stand before or behind the video. */
async function edgesFault(file: FileHandle, end: number): Promise<StructureFault | null> {
  const head = await readAt(file, 0, edge);
  const tail = await readAt(file, Math.max(0, end - edge), edge);
  return page.test(head.toString('latin1')) || page.test(tail.toString('latin1')) ? html : null;
}

/** What a video is followed by: an archive or a program there opens as one, whatever the file is called. */
async function behindFault(file: FileHandle, position: number, end: number): Promise<StructureFault | null> {
  const { other, isKnown } = kindOf(await readAt(file, position, 512));
  return isKnown ? { foreign: other } : edgesFault(file, end);
}

/** What is wrong with the file's own structure, before any program reads it. */
export function structureFault(
  file: FileHandle,
  size: number,
  contentType: string,
): Promise<StructureFault | null> {
  const boxes = contentType === 'video/mp4' || contentType === 'video/quicktime';
  return boxes ? boxesFault(file, size) : edgesFault(file, size);
}
