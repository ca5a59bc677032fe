export type { Actor } from './actor.ts';
export { contains, network, placeIds, type Place, type PlaceIds } from './place.ts';
export { parsePlaceKey, placeKey, placeRef, type PlaceRef } from './place-key.ts';
export { can, permissions, policy, type Permission } from './policy.ts';
export { isNetworkRole, networkRoles, staffRoles, type NetworkRole, type StaffRole } from './role.ts';
