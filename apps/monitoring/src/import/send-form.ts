import type { Language, Month } from '@pbnet/domain';
import type { IndicatorValue } from '@pbnet/domain/monitoring';

export interface ImportRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly outcome: 'ready' | 'same' | 'empty' | 'refused';
  readonly problems: readonly string[];
  readonly overwrites: readonly {
    readonly code: string;
    readonly before: IndicatorValue;
    readonly after: IndicatorValue;
  }[];
}

/** The server's answer to a filled form, row by row. */
export interface ImportAnswer {
  readonly written: boolean;
  readonly confirmation: string;
  readonly rows: readonly ImportRow[];
}

export interface FormToSend {
  readonly file: File;
  readonly month: Month;
  readonly regionalCenterId: number | null;
  /** The confirmation of the answer to the same file; without it the file is only checked. */
  readonly confirmation: string | null;
  readonly language: Language;
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

export function formAddress(month: Month, regionalCenterId: number | null, filled: boolean): string {
  const query = new URLSearchParams({ month });
  if (regionalCenterId !== null) query.set('rc', String(regionalCenterId));
  if (filled) query.set('filled', '1');
  return `/files/reports/form?${query}`;
}

/** Sends the file to be checked or written. Throws FileRefused. */
export async function sendForm({
  file,
  month,
  regionalCenterId,
  confirmation,
  language,
}: FormToSend): Promise<ImportAnswer> {
  const query = new URLSearchParams({ month });
  if (regionalCenterId !== null) query.set('rc', String(regionalCenterId));
  if (confirmation !== null) query.set('confirm', confirmation);
  const answer = await fetch(`/files/reports/import?${query}`, {
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
