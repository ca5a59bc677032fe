export const publicationStates = [
  'waiting',
  'placing',
  'processing',
  'scheduled',
  'published',
  'failed',
  'removing',
  'taken-down',
] as const;

/**
 * `waiting → placing → processing → scheduled → published`; `failed` waits for a person, `removing → taken-down`
 * leaves every state from which something may lie on the channel.
 */
export type PublicationState = (typeof publicationStates)[number];

/** Something of ours lies, or may lie, on the channel. */
export const presentStates: readonly PublicationState[] = [
  'placing',
  'processing',
  'scheduled',
  'published',
  'failed',
];

export const publicationSteps = [
  'plan',
  'edit',
  'retry',
  'begin',
  'placed',
  'resumed',
  'extra-failed',
  'updated',
  'processed',
  'scheduled',
  'published',
  'by-hand',
  'postponed',
  'failed',
  'remove',
  'removed',
  'cancel',
] as const;

/** What the trace of a publication says. */
export type PublicationStep = (typeof publicationSteps)[number];
