export const organizationKinds = ['library', 'museum', 'school', 'university', 'archive', 'other'] as const;

/** What kind of institution hosts a centre. */
export type OrganizationKind = (typeof organizationKinds)[number];
