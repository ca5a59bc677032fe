export const networkRoles = [
  'monitoring-officer',
  'media-editor',
  'agreements-officer',
  'readers-officer',
  'director',
  'administrator',
] as const;
export const staffRoles = [...networkRoles, 'regional-head', 'center-manager'] as const;

export type NetworkRole = (typeof networkRoles)[number];
export type StaffRole = (typeof staffRoles)[number];

export function isNetworkRole(role: StaffRole): role is NetworkRole {
  return (networkRoles as readonly StaffRole[]).includes(role);
}
