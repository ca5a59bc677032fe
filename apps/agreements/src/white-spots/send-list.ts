import type { Language } from '@pbnet/domain';

export interface ListRow {
  readonly row: number;
  readonly name: string;
  readonly outcome: 'new' | 'changed' | 'same' | 'refused';
  readonly problems: readonly string[];
}

/** The server's answer to a list, row by row. */
export interface ListAnswer {
  readonly written: boolean;
  readonly confirmation: string;
  readonly rows: readonly ListRow[];
}

export interface ListToSend {
  readonly file: File;
  /** The confirmation of the answer to the same file; without it the file is only checked. */
  readonly confirmation: string | null;
  readonly language: Language;
}

/** A file that the server did not take, with its sentence; null when there was no answer at all. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused';
  readonly sentence: string | null;

  constructor(sentence: string | null) {
    super(sentence ?? 'offline');
    this.sentence = sentence;
  }
}

export const largestList = 5 * 1024 * 1024;

/** Sends the list to be checked or written. Throws ListRefused. */
export async function sendList({ file, confirmation, language }: ListToSend): Promise<ListAnswer> {
  const query = confirmation === null ? '' : `?confirm=${encodeURIComponent(confirmation)}`;
  const answer = await fetch(`/files/municipalities/import${query}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-language': language },
  }).catch(() => {
    throw new ListRefused(null);
  });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body as ListAnswer;
  const sentence = typeof body === 'object' && body !== null && 'message' in body ? body.message : null;
  throw new ListRefused(typeof sentence === 'string' ? sentence : null);
}
