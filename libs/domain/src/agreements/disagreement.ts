export const disagreementStates = ['open', 'agreed', 'dropped'] as const;

/** open: keeps the agreement from being approved; dropped: taken back by the side that had raised it. */
export type DisagreementState = (typeof disagreementStates)[number];

export const sides = ['headquarters', 'regional-center'] as const;

export type Side = (typeof sides)[number];
