import type { Language } from '@pbnet/domain';

export type ImportOutcome = 'added' | 'changed' | 'same' | 'refused';

/** What the system says of one row of the file. */
export interface ImportRow {
  readonly row: number;
  readonly name: string;
  readonly outcome: ImportOutcome;
  readonly problems: readonly string[];
}

export interface ImportAnswer {
  readonly written: boolean;
  readonly confirmation: string;
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  /** Refused rows first; at most two hundred are told. */
  readonly rows: readonly ImportRow[];
}

/** A file that the server did not take, with its sentence; null when there was no answer at all. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly sentence: string | null;

  constructor(sentence: string | null) {
    super(sentence ?? 'offline');
    this.sentence = sentence;
  }
}

export const largestFile = 5 * 1024 * 1024;

export interface FileToSend {
  readonly file: File;
  /** The confirmation of the answer to the same file; without it the file is only checked. */
  readonly confirmation: string | null;
  readonly language: Language;
}

/** Sends the file to be checked or written. Throws FileRefused. */
export async function sendFile({ file, confirmation, language }: FileToSend): Promise<ImportAnswer> {
  const query = confirmation === null ? '' : `?${new URLSearchParams({ confirm: confirmation })}`;
  const answer = await fetch(`/files/partners/import${query}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-language': language },
  }).catch(() => {
    throw new FileRefused(null);
  });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body as ImportAnswer;
  const sentence = typeof body === 'object' && body !== null && 'message' in body ? body.message : null;
  throw new FileRefused(typeof sentence === 'string' ? sentence : null);
}
