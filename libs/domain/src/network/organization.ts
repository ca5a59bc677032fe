export const organizationKinds = [
  'library',
  'museum',
  'school',
  'university',
  'archive',
  'authority',
  'culture',
  'public-association',
  'foundation',
  'company',
  'presidential-library',
  'other',
] as const;

/**
 * What kind of institution hosts a centre, runs a region's network or is a partner. `authority` is a body of a
 * region's power; `presidential-library` is headquarters itself, of which there is one.
 */
export type OrganizationKind = (typeof organizationKinds)[number];
