export const deliveryStates = ['queued', 'sent', 'delivered', 'bounced', 'failed'] as const;

/** `delivered` only where a delivery notice said so; acknowledgement by the recipient is kept apart. */
export type DeliveryState = (typeof deliveryStates)[number];

export const mailingKinds = ['zero-lists', 'results'] as const;

export type MailingKind = (typeof mailingKinds)[number];

/** `prepared` waits for a release; `released` is being sent; `finished` has no letter left to try. */
export const mailingStates = ['prepared', 'released', 'finished', 'cancelled'] as const;

export type MailingState = (typeof mailingStates)[number];
