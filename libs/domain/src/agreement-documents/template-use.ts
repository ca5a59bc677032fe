export const templateUses = ['agreement', 'amendment'] as const;

/** What a template is for: an agreement of its own, or one that changes another. */
export type TemplateUse = (typeof templateUses)[number];
