/** asked: headquarters has put a question and waits for a changed proposal. */
export const proposalStates = ['submitted', 'asked', 'accepted', 'declined', 'withdrawn'] as const;

export type ProposalState = (typeof proposalStates)[number];

/** A speaker's own word about one talk. */
export const speakerStates = ['invited', 'confirmed', 'refused'] as const;

export type SpeakerState = (typeof speakerStates)[number];
