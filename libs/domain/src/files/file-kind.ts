/** Kinds of files that the product takes, known by their content. Nothing that a browser would run is among them. */
export const fileKinds = {
  pdf: { contentType: 'application/pdf', name: 'PDF' },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'DOCX',
  },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'XLSX' },
  pptx: {
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    name: 'PPTX',
  },
  odt: { contentType: 'application/vnd.oasis.opendocument.text', name: 'ODT' },
  jpg: { contentType: 'image/jpeg', name: 'JPEG' },
  png: { contentType: 'image/png', name: 'PNG' },
  webp: { contentType: 'image/webp', name: 'WebP' },
  mp3: { contentType: 'audio/mpeg', name: 'MP3' },
  mp4: { contentType: 'video/mp4', name: 'MP4' },
  txt: { contentType: 'text/plain; charset=utf-8', name: 'TXT' },
} as const;

export type FileKind = keyof typeof fileKinds;

export function isFileKind(text: string): text is FileKind {
  return text in fileKinds;
}

export interface FileLimits {
  readonly kinds: readonly FileKind[];
  /** Of one file. */
  readonly maxBytes: number;
  /** Of one owner. */
  readonly maxFiles: number;
}

export interface StoredFile {
  readonly id: string;
  readonly fileName: string;
  readonly kind: FileKind;
  /** In bytes. */
  readonly size: number;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
  readonly createdAt: Date;
}

/** «PDF, DOCX, JPEG» */
export function namesOf(kinds: readonly FileKind[]): string {
  return kinds.map((kind) => fileKinds[kind].name).join(', ');
}

/** As in `<input accept>`: names and types, since systems know one or the other. */
export function acceptOf(kinds: readonly FileKind[]): string {
  const ends = kinds.flatMap((kind) => (kind === 'jpg' ? ['.jpg', '.jpeg'] : [`.${kind}`]));
  const types = kinds.map((kind) => fileKinds[kind].contentType.split(';')[0] ?? '');
  return [...ends, ...types].join(',');
}

export const megabyte = 1024 * 1024;
