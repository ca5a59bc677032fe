import type { Language } from '@pbnet/domain';

export type DocumentOutcome = 'refused' | 'moved' | 'changed' | 'added' | 'same';

/** What the system says of one row of the file. */
export interface DocumentRow {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly outcome: DocumentOutcome;
  readonly fault: 'id' | 'title' | 'address' | 'twice' | null;
}

export interface DocumentsAnswer {
  readonly written: boolean;
  readonly confirmation: string;
  readonly counts: Readonly<Record<DocumentOutcome, number>>;
  /** Refused rows first; at most two hundred are told. */
  readonly rows: readonly DocumentRow[];
}

/** A file that the server did not take, with its sentence; null when there was no answer at all. */
export class DocumentsRefused extends Error {
  override readonly name = 'DocumentsRefused';
  readonly sentence: string | null;

  constructor(sentence: string | null) {
    super(sentence ?? 'offline');
    this.sentence = sentence;
  }
}

/** In bytes. */
export const largestFile = 5 * 1024 * 1024;

export interface DocumentsFile {
  readonly collectionId: number;
  readonly file: File;
  /** The confirmation of the answer to the same file; without it the file is only checked. */
  readonly confirmation: string | null;
  readonly language: Language;
}

/** Sends the file to be checked or written. Throws DocumentsRefused. */
export async function sendDocuments(sent: DocumentsFile): Promise<DocumentsAnswer> {
  const { collectionId, file, confirmation, language } = sent;
  const query = confirmation === null ? '' : `?${new URLSearchParams({ confirm: confirmation })}`;
  const answer = await fetch(`/files/collections/${collectionId}/items${query}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-language': language },
  }).catch(() => {
    throw new DocumentsRefused(null);
  });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body as DocumentsAnswer;
  const sentence = typeof body === 'object' && body !== null && 'message' in body ? body.message : null;
  throw new DocumentsRefused(typeof sentence === 'string' ? sentence : null);
}
