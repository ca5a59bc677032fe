import type { Language } from '@pbnet/domain';

/** A document that the server did not take, with its sentence; null when there was no answer at all. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
  readonly sentence: string | null;

  constructor(sentence: string | null) {
    super(sentence ?? 'offline');
    this.sentence = sentence;
  }
}

export const largestDocument = 10 * 1024 * 1024;

export interface DocumentToSend {
  /** «/files/agreements/…», with its query. */
  readonly path: string;
  readonly file: File;
  readonly language: Language;
}

/** Sends a Word document as the body. Throws DocumentRefused. */
export async function sendDocument<T>({ path, file, language }: DocumentToSend): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-language': language },
  }).catch(() => {
    throw new DocumentRefused(null);
  });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body as T;
  const sentence = typeof body === 'object' && body !== null && 'message' in body ? body.message : null;
  throw new DocumentRefused(typeof sentence === 'string' ? sentence : null);
}
