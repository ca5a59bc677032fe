/**
 * `prepared` is a letter of a dry run, `left-out` one that headquarters decided not to send;
 * `delivered` only where a delivery notice said so. Acknowledgement by the recipient is kept apart.
 */
export const deliveryStates = [
  'prepared',
  'left-out',
  'cancelled',
  'queued',
  'sent',
  'delivered',
  'bounced',
  'failed',
] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** Mailings of a closed reporting month to every regional center. */
export const monthlyMailingKinds = ['zero-lists', 'results'] as const;

export type MonthlyMailingKind = (typeof monthlyMailingKinds)[number];

/** The others are about something else: a meeting's edition of invitations, a signed resolution. */
export const mailingKinds = [
  ...monthlyMailingKinds,
  'meeting-invitations',
  'resolution',
  'opening-plan',
] as const;

export type MailingKind = (typeof mailingKinds)[number];

/**
 * `prepared` waits for a release; `released` is being sent; `paused` stopped itself after too many errors;
 * `finished` has no letter left to try.
 */
export const mailingStates = ['prepared', 'released', 'paused', 'finished', 'cancelled'] as const;

export type MailingState = (typeof mailingStates)[number];

/** What a mail task asks a person to settle: an address, a mailing that stopped itself, a person's reply. */
export const mailTaskKinds = ['refused', 'bounced', 'gave-up', 'mailing-paused', 'reply'] as const;

export type MailTaskKind = (typeof mailTaskKinds)[number];
