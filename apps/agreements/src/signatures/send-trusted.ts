import type { Language } from '@pbnet/domain';

/** A file that the server did not take, with its sentence; null when there was no answer at all. */
export class TrustedRefused extends Error {
  override readonly name = 'TrustedRefused';
  readonly sentence: string | null;

  constructor(sentence: string | null) {
    super(sentence ?? 'offline');
    this.sentence = sentence;
  }
}

export const largestTrusted = 64 * 1024 * 1024;

export interface TrustedToSend {
  readonly file: File;
  /** Of the trust list that the person sees. */
  readonly version: number;
  readonly language: Language;
}

/** Sends a certificate of an authority or a list of revoked ones as the body. Throws TrustedRefused. */
export async function sendTrusted({
  file,
  version,
  language,
}: TrustedToSend): Promise<{ readonly version: number; readonly added: number }> {
  const answer = await fetch(`/files/signatures/trust?version=${version}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-language': language },
  }).catch(() => {
    throw new TrustedRefused(null);
  });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body as { version: number; added: number };
  const sentence = typeof body === 'object' && body !== null && 'message' in body ? body.message : null;
  throw new TrustedRefused(typeof sentence === 'string' ? sentence : null);
}
