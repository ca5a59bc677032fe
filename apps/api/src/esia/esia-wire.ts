import { boundedBody } from './bounded-body.ts';
import { failureOfWords } from './esia-codes.ts';
import { EsiaFailure, rubbish, unanswered } from './esia-failure.ts';
import { strictJson } from './strict-json.ts';

const mostBytes = 256 * 1024;

export interface Asked {
  readonly url: URL;
  readonly init: RequestInit;
  /** Of the whole: connection, answer and its last byte. */
  readonly patienceMs: number;
}

/** What ESIA has to say in a refusal, if it is one of its own. */
function refusalIn(answer: unknown): EsiaFailure | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const words: unknown = Reflect.get(answer, 'error_description') ?? Reflect.get(answer, 'message');
  return typeof words === 'string' ? failureOfWords(words) : null;
}

async function read(response: Response): Promise<unknown> {
  if (response.status >= 300 && response.status < 400) throw rubbish('redirect');
  const isJson = /^application\/json\s*(?:;|$)/i.test(response.headers.get('content-type') ?? '');
  // A gateway in front of ESIA tells of its own troubles in HTML.
  if (response.status >= 500 && !isJson) throw unanswered('unavailable');
  if (!isJson) throw rubbish('content-type');
  const body = await boundedBody(response, mostBytes);
  if (!body) throw rubbish('size');
  const answer = strictJson(body);
  if (response.ok && answer === undefined) throw rubbish('json');
  // A gateway may hand a refusal over with the status of success.
  const refusal = refusalIn(answer);
  if (refusal) throw refusal;
  if (response.ok) return answer;
  throw response.status >= 500 || response.status === 429 ? unanswered('unavailable') : rubbish('status');
}

/** «CERT_HAS_EXPIRED», «DEPTH_ZERO_SELF_SIGNED_CERT», «ERR_TLS_CERT_ALTNAME_INVALID»: the connection was not trusted. */
const tlsFaults = /CERT|^ERR_(?:TLS|SSL)_|^(?:HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|EPROTO)$/;

/** What broke the line, by its code alone. */
function lineFault(error: unknown): EsiaFailure {
  const cause: unknown = error instanceof Error ? error.cause : null;
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : null;
  if (typeof code !== 'string' || !tlsFaults.test(code)) return unanswered('unavailable');
  const details = { code };
  return new EsiaFailure({ kind: 'unavailable', told: 'esia-told-tls', details, reason: code });
}

/**
 * One question to ESIA, answered by JSON. Nothing of an answer but its code gets into a failure: the rest may be about
 * the person, and the reason of `fetch` may name the address, which holds the person's number.
 * @throws EsiaFailure only
 */
export async function ask({ url, init, patienceMs }: Asked): Promise<unknown> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch(url, { ...init, signal, redirect: 'manual' });
    try {
      return await read(response);
    } finally {
      // What was not read to its end would keep the connection.
      if (!response.bodyUsed) await response.body?.cancel().catch(() => undefined);
    }
  } catch (error) {
    if (error instanceof EsiaFailure) throw error;
    throw signal.aborted ? unanswered('slow') : lineFault(error);
  }
}
