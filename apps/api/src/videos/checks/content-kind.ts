/* eslint-disable no-control-regex -- the first bytes of files are control characters */
import type { FileHandle } from 'node:fs/promises';

/** What is no video, by its first bytes, in words that follow «внутри файла». */
const others: readonly (readonly [name: string, signature: RegExp])[] = [
  ['веб-страница (HTML)', /^(?:\xef\xbb\xbf)?\s*(?:<!--|<!doctype|<html|<head|<body|<script|<\?php)/i],
  ['список воспроизведения', /^\s*#EXTM3U/],
  ['документ XML или картинка SVG', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg)/i],
  ['документ PDF', /^%PDF-/],
  ['архив ZIP или документ Office', /^PK\x03\x04/],
  ['архив RAR', /^Rar!\x1a/],
  ['архив 7z', /^7z\xbc\xaf/],
  ['архив GZIP', /^\x1f\x8b/],
  ['программа Windows', /^MZ/],
  ['программа Linux', /^\x7fELF/],
  ['сценарий командной строки', /^#!/],
  ['картинка JPEG', /^\xff\xd8\xff/],
  ['картинка PNG', /^\x89PNG/],
  ['картинка GIF', /^GIF8/],
  ['звукозапись MP3', /^(?:ID3|\xff[\xfb\xf3\xf2])/],
  ['документ Word прежнего вида', /^\xd0\xcf\x11\xe0/],
];

const videoSignatures: readonly (readonly [container: string, contentType: string, signature: RegExp])[] = [
  ['MOV (QuickTime)', 'video/quicktime', /^.{4}ftypqt {2}/s],
  ['MP4', 'video/mp4', /^.{4}ftyp/s],
  ['MOV (QuickTime)', 'video/quicktime', /^.{4}(?:moov|mdat|wide|free|skip)/s],
  ['WebM', 'video/webm', /^\x1a\x45\xdf\xa3.{0,60}webm/s],
  ['MKV (Matroska)', 'video/x-matroska', /^\x1a\x45\xdf\xa3/],
  ['AVI', 'video/x-msvideo', /^RIFF.{4}AVI /s],
  ['MPEG', 'video/mpeg', /^\x00\x00\x01[\xba\xb3]/],
  ['MPEG-TS', 'video/mp2t', /^\x47.{187}\x47/s],
  ['FLV', 'video/x-flv', /^FLV\x01/],
  ['WMV (ASF)', 'video/x-ms-wmv', /^\x30\x26\xb2\x75/],
  ['Ogg', 'video/ogg', /^OggS/],
];

export interface ContentKind {
  /** Null for what is no video. */
  readonly container: string | null;
  readonly contentType: string;
  /** What it is instead, in Russian words. */
  readonly other: string;
  /** That by a signature: neither a guess nor a video. */
  readonly isKnown: boolean;
}

/** What the content is, whatever its name says. */
export function kindOf(head: Buffer): ContentKind {
  const text = head.subarray(0, 512).toString('latin1');
  const other = others.find(([, signature]) => signature.test(text));
  if (other)
    return { container: null, contentType: 'application/octet-stream', other: other[0], isKnown: true };
  const video = videoSignatures.find(([, , signature]) => signature.test(text));
  if (video) return { container: video[0], contentType: video[1], other: '', isKnown: false };
  const kind = /^[\x09\x0a\x0d\x20-\x7e\x80-\xff]*$/.test(text) ? 'обычный текст' : 'что-то неизвестное';
  return { container: null, contentType: 'application/octet-stream', other: kind, isKnown: false };
}

export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
