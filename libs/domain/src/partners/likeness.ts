export const likenessGrounds = ['tax-number', 'registration-number', 'name', 'address'] as const;

/** Why two organisations may be one and the same, the surest first. */
export type LikenessGround = (typeof likenessGrounds)[number];
