export const contactRoles = [
  'head',
  'signatory',
  'center-in-charge',
  'technical',
  'press',
  'accountant',
  'other',
] as const;

/**
 * What a person of an institution is for the network: its head, who signs, who answers for the access center, who
 * looks after its machines, who speaks to the press. One person may be several.
 */
export type ContactRole = (typeof contactRoles)[number];
