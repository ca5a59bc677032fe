/** What became of one attempt to hand a letter to the mail server. */
export type SmtpAnswer =
  | { readonly kind: 'accepted'; readonly response: string }
  /** 5xx for this letter: trying again is of no use. */
  | { readonly kind: 'refused'; readonly response: string }
  /** 4xx for this letter: the server invites to try again later. */
  | { readonly kind: 'postponed'; readonly response: string }
  /** The server as a whole cannot be used: not reachable, no sign-in, no answer. The letter is not to blame. */
  | { readonly kind: 'server-trouble'; readonly response: string };

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly message?: unknown;
}

/** Errors that nodemailer raises for one letter; all others are about the connection. */
const aboutTheLetter: readonly unknown[] = ['EENVELOPE', 'EMESSAGE'];

/** `421` closes the connection whatever it answers; it says nothing about the letter. */
const closing = 421;

/** True when the server refused or put off one letter, and the connection is as good as before. */
export function isAboutTheLetter(error: unknown): boolean {
  const { code, responseCode }: SmtpError = error instanceof Error ? error : {};
  return aboutTheLetter.includes(code) && responseCode !== closing;
}

export function answerOfError(error: unknown): SmtpAnswer {
  const { responseCode, response, message }: SmtpError = error instanceof Error ? error : {};
  const words = String(response ?? message ?? error).slice(0, 500);
  if (!isAboutTheLetter(error)) return { kind: 'server-trouble', response: words };
  // No answer code: our own side refused the envelope, for example an address that is none.
  const final = typeof responseCode !== 'number' || responseCode >= 500;
  return { kind: final ? 'refused' : 'postponed', response: words };
}
