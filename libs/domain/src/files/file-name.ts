import type { FileKind } from './file-kind.ts';

const longest = 120;

/** Control characters, signs of folders, and marks that turn the direction of writing and hide what a name ends in. */
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const otherEnds: Readonly<Partial<Record<FileKind, readonly string[]>>> = { jpg: ['jpeg', 'jpe', 'jfif'] };

/**
 * The name as it is kept: no folders or tricks in it, and the end that its content has. «отчёт.pdf» that holds a PNG
 * becomes «отчёт.png».
 */
export function safeFileName(given: string, kind: FileKind): string {
  const plain = given.normalize('NFC').replace(unsafe, ' ').trim();
  const [, stem = plain, end = ''] = /^(.*)\.([\p{L}\p{N}]{1,8})$/u.exec(plain) ?? [];
  const kept = end.toLowerCase() === kind || otherEnds[kind]?.includes(end.toLowerCase()) === true;
  const name = [...(stem.replace(/^[.\s]+|[.\s]+$/g, '') || 'файл')].slice(0, longest).join('');
  return `${name}.${kept ? end.toLowerCase() : kind}`;
}
