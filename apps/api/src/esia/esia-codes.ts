import type { MessageKey } from '@pbnet/domain';
import { EsiaFailure, unanswered, type EsiaFailureKind } from './esia-failure.ts';

interface Meaning {
  readonly kind: EsiaFailureKind;
  readonly told?: MessageKey;
}

const certificate: Meaning = { kind: 'misconfigured', told: 'esia-told-certificate' };
const client: Meaning = { kind: 'misconfigured', told: 'esia-told-client' };
const scope: Meaning = { kind: 'misconfigured', told: 'esia-told-scope' };
const request: Meaning = { kind: 'misconfigured', told: 'esia-told-request' };
const consent: Meaning = { kind: 'misconfigured', told: 'esia-told-consent' };
const unknown: Meaning = { kind: 'misconfigured', told: 'esia-told-unknown' };

/**
 * What the codes of ESIA mean for us. Their texts are those of the guidance «Методические рекомендации по использованию
 * ЕСИА» as clients of its version 3 quote them.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  // Certificate and mnemonic do not belong together.
  '007002': certificate,
  // A parameter is wrong or stands twice.
  '007003': request,
  // The person or the service of authorization refused.
  '007004': { kind: 'cancelled' },
  // The client may not ask for a token in this way.
  '007005': client,
  // A scope is wrong, unknown or not allowed.
  '007006': scope,
  // The grant is not supported.
  '007009': client,
  // The code is invalid, too old, revoked, another client's or of another address.
  '007011': { kind: 'code-used' },
  // The kind of the code is not supported.
  '007012': request,
  // No scope.
  '007013': scope,
  // A parameter is missing.
  '007014': request,
  // The time of the request is wrong.
  '007015': { kind: 'clock', told: 'esia-told-clock' },
  // No permission for access: a scope that ESIA knows and does not allow to us.
  '007019': scope,
  // The address of return is not among the allowed ones.
  '007023': { kind: 'misconfigured', told: 'esia-told-redirect' },
  // Parameters could not be read.
  '007038': request,
  // PKCE: no challenge, or it does not fit.
  '007039': request,
  '007040': request,
  // A one-time password is asked for that the person cannot get.
  '007046': { kind: 'second-step' },
  // The secret does not fit certificate or client, or the certificate is not active.
  '007053': certificate,
  // The account is not confirmed.
  '007055': { kind: 'unconfirmed' },
  // Roles and types of an organization's people.
  '007060': request,
  '007061': request,
  '007062': request,
  // Not an employee of the organization.
  '007194': { kind: 'not-employee' },
  // The client could not be authenticated.
  '008010': certificate,
};

/** Inner error; overloaded or under maintenance. */
const passing = ['007007', '007008'];

function meaningOf(number: string): Meaning {
  // 036700–036727: the kind of a consent.
  if (/^0367[0-2]\d$/.test(number)) return consent;
  return meanings[number] ?? unknown;
}

/** @returns null where the words name no code */
export function failureOfWords(words: string): EsiaFailure | null {
  const number = /\bESIA-(\d{6})\b/.exec(words)?.[1];
  if (number === undefined) return null;
  const code = `ESIA-${number}`;
  if (passing.includes(number)) return unanswered('unavailable', code);
  return new EsiaFailure({ ...meaningOf(number), code });
}

/**
 * What ESIA brought back on the browser's leg instead of a code: `error` and `error_description` of the address. They
 * can be written by anybody, so they are read for their number only.
 */
export function refusalOfReturn(error: string, description: string): EsiaFailure {
  const known = failureOfWords(description);
  if (known) return known;
  if (error === 'access_denied') return new EsiaFailure({ kind: 'cancelled' });
  if (error === 'temporarily_unavailable' || error === 'server_error') return unanswered('unavailable');
  return new EsiaFailure({ kind: 'misconfigured', told: 'esia-told-unknown', details: { code: '—' } });
}
