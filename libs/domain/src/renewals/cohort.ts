/** Why an agreement cannot be renewed by a campaign now. */
export const renewalObstacles = ['successor', 'in-campaign', 'no-end', 'ending', 'not-active'] as const;

/**
 * successor: another agreement takes its place already; in-campaign: a running renewal has it; no-end: it ends on no
 * day; ending: it has been ended, so nothing is to be renewed; not-active: it is no agreement in force.
 */
export type RenewalObstacle = (typeof renewalObstacles)[number];

/** The most agreements that one campaign renews. */
export const largestCohort = 2000;
