import { DomainError, type ErrorDetails, type MessageKey } from '@pbnet/domain';
import {
  keysReasons,
  rubbishReasons,
  signerReasons,
  tokenReasons,
  verifierReasons,
  type KeysReason,
  type RubbishReason,
  type SignerReason,
  type TokenReason,
  type VerifierReason,
} from './esia-reasons.ts';

/** What people read, by kind: the reader learns what to do, the reason is the administrator's. */
const forPeople = {
  cancelled: 'esia-cancelled',
  unavailable: 'esia-unavailable',
  slow: 'esia-slow',
  rubbish: 'esia-rubbish',
  clock: 'esia-out-of-order',
  misconfigured: 'esia-out-of-order',
  'code-used': 'esia-code-used',
  'untrusted-token': 'esia-untrusted-token',
  'scope-refused': 'esia-scope-refused',
  unconfirmed: 'esia-unconfirmed',
  'second-step': 'esia-second-step',
  'not-employee': 'esia-not-employee',
} as const satisfies Record<string, MessageKey>;

export type EsiaFailureKind = keyof typeof forPeople;

interface FailureFacts {
  readonly kind: EsiaFailureKind;
  /** What the administrator reads; absent where the installation has nothing to mend. */
  readonly told?: MessageKey;
  readonly details?: ErrorDetails;
  /** «ESIA-007015» */
  readonly code?: string;
  /** One English word for the log. */
  readonly reason?: string;
}

/** A sign-in that ESIA or its answer stopped. Neither its words nor its details hold anything of the person. */
export class EsiaFailure extends Error {
  override readonly name = 'EsiaFailure';
  readonly kind: EsiaFailureKind;
  readonly code: string | null;
  /** The sentence for the person. */
  readonly key: MessageKey;
  /** The sentence for the administrator, and what fills it. */
  readonly told: { readonly key: MessageKey; readonly details: ErrorDetails } | null;

  constructor({ kind, told, details = {}, code, reason }: FailureFacts) {
    super([kind, code, reason].filter(Boolean).join(' '));
    this.kind = kind;
    this.code = code ?? null;
    this.key = forPeople[kind];
    this.told = told ? { key: told, details: code ? { code, ...details } : details } : null;
  }

  /** As a procedure or a page refuses: the person's sentence alone. */
  refusal(): DomainError {
    return new DomainError('forbidden', this.key);
  }
}

export function untrusted(reason: TokenReason): EsiaFailure {
  const details = { reason: tokenReasons[reason] };
  return new EsiaFailure({ kind: 'untrusted-token', told: 'esia-told-untrusted', details, reason });
}

export function rubbish(reason: RubbishReason): EsiaFailure {
  const details = { reason: rubbishReasons[reason] };
  return new EsiaFailure({ kind: 'rubbish', told: 'esia-told-rubbish', details, reason });
}

export function signerFailed(reason: SignerReason): EsiaFailure {
  const details = { reason: signerReasons[reason] };
  return new EsiaFailure({ kind: 'misconfigured', told: 'esia-told-signer', details, reason });
}

export function verifierFailed(reason: VerifierReason): EsiaFailure {
  const details = { reason: verifierReasons[reason] };
  return new EsiaFailure({ kind: 'misconfigured', told: 'esia-told-verifier', details, reason });
}

export function keysMissing(reason: KeysReason): EsiaFailure {
  const details = { reason: keysReasons[reason] };
  return new EsiaFailure({ kind: 'misconfigured', told: 'esia-told-keys', details, reason });
}

export function unanswered(kind: 'unavailable' | 'slow', code?: string): EsiaFailure {
  const details = { code: code ? ` (${code})` : '' };
  return new EsiaFailure({ kind, told: 'esia-told-unavailable', details, ...(code ? { code } : {}) });
}
