export const linkGrounds = ['regional-center', 'center', 'agreement', 'partnership'] as const;

/** By what an institution is linked with a regional center: it runs it, hosts a centre of it, has signed, works with it. */
export type LinkGround = (typeof linkGrounds)[number];
