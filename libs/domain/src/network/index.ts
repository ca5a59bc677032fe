export { districtName, districtPosition } from './federal-district.ts';
export { organizationKinds, type OrganizationKind } from './organization.ts';
