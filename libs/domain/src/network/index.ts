export { organizationKinds, type OrganizationKind } from './organization.ts';
