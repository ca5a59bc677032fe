import type { ApiOutputs } from '@pbnet/api-client';

export type Mailing = ApiOutputs['mailings']['one'];
export type MailingOverview = ApiOutputs['mailings']['list'][number];
export type Recipient = Mailing['recipients'][number];
export type KeptLetter = ApiOutputs['mail']['letter'];
export type LogRow = ApiOutputs['mail']['log'][number];
export type MailTask = ApiOutputs['mail']['tasks'][number];

type Letters = MailingOverview['letters'];

/** Letters that the run is about: those left out are not. */
export function lettersOf(letters: Letters): number {
  const { queued = 0, sent = 0, delivered = 0, bounced = 0, failed = 0, prepared = 0 } = letters;
  return queued + sent + delivered + bounced + failed + prepared;
}

/** Letters that the mail server has accepted. */
export function acceptedOf({ sent = 0, delivered = 0, bounced = 0 }: Letters): number {
  return sent + delivered + bounced;
}

export function failedOf({ failed = 0, bounced = 0 }: Letters): number {
  return failed + bounced;
}
