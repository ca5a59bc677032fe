import { sentence, type Language, type MessageKey } from '../messages.ts';

/** Why a sign-in of a reader ended: `failure` in the address of /portal/reader/sign-in is one of them. */
export const signInFailures = [
  'esia-cancelled',
  'esia-attempt-over',
  'esia-wait',
  'esia-unavailable',
  'esia-slow',
  'esia-rubbish',
  'esia-code-used',
  'esia-untrusted-token',
  'esia-scope-refused',
  'esia-unconfirmed',
  'esia-second-step',
  'esia-not-employee',
  'esia-out-of-order',
  'reader-gosuslugi-off',
  'reader-too-young',
] as const satisfies readonly MessageKey[];

export type SignInFailure = (typeof signInFailures)[number];

export function isSignInFailure(text: string): text is SignInFailure {
  return signInFailures.some((failure) => failure === text);
}

/** The sentence of a failure as the address names it; an address can be typed, so any other text is null. */
export function signInFailureWords(failure: string, language: Language): string | null {
  return isSignInFailure(failure) ? sentence(failure, language, { minutes: 10 }) : null;
}
