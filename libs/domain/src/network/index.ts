export {
  centerState,
  centerStates,
  type CenterLife,
  type CenterState,
  type Suspension,
} from './center-state.ts';
export { districtName, districtPosition } from './federal-district.ts';
export { firstFullMonth } from './first-month.ts';
export {
  changedKeys,
  changeFrom,
  correctVersion,
  holds,
  versionOn,
  type Changes,
  type History,
  type Version,
} from './history.ts';
export { ipRange, ipRangeFault, rangesOverlap, type IpRange, type IpRangeFault } from './ip-range.ts';
export { organizationKinds, type OrganizationKind } from './organization.ts';
export {
  isOpen,
  networkTimeZone,
  type AccessCenterFacts,
  type OrganizationFacts,
  type RegionalCenterFacts,
  type RegionFacts,
} from './registry.ts';
