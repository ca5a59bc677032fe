import type { MessageKey } from './messages.ts';

export type DomainErrorCode = 'not-found' | 'forbidden' | 'conflict' | 'rule-broken';

export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * The only error that a rule of the product throws. `key` names the sentence the person reads;
 * `details` carries its parameters and whatever the screen needs to help (for example the current
 * row of a conflict). It never carries personal data: details reach logs.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: DomainErrorCode;
  readonly key: MessageKey;
  readonly details: ErrorDetails;

  constructor(code: DomainErrorCode, key: MessageKey, details: ErrorDetails = {}) {
    super(key);
    this.code = code;
    this.key = key;
    this.details = details;
  }
}
