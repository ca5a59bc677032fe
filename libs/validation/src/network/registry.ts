import { isTimeZone } from '@pbnet/domain';
import { centerStates, organizationKinds } from '@pbnet/domain/network';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';
import { emailSchema } from '../identity/sign-in.ts';

const id = z.int().check(z.positive());
const version = id;
const name = z.string().check(z.trim(), z.minLength(2), z.maxLength(300));
const code = z.string().check(z.trim(), z.minLength(1), z.maxLength(40), z.regex(/^[\p{L}\p{N}-]+$/u));
const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(1000));
const email = z.nullable(emailSchema);
const timeZone = z.string().check(z.refine(isTimeZone));
const search = z.optional(z.string().check(z.trim(), z.maxLength(100)));
const asOf = z.optional(daySchema);
const page = z._default(z.int().check(z.positive(), z.maximum(10_000)), 1);

const regionFacts = { nameRu: name, nameEn: name, federalDistrict: name };
const address = z.string().check(z.trim(), z.maxLength(500));
const organizationFacts = { name, shortName: name, address, legalAddress: address, postalAddress: address };
const regionalCenterFacts = { name, organizationId: id, email };
const centerFacts = {
  name,
  locality: name,
  organizationId: id,
  regionalCenterId: id,
  timeZone,
  email,
};

export const networkOverview = z.object({ asOf });
export const regionId = z.object({ regionId: id });
export const organizationId = z.object({ organizationId: id });
export const regionalCenterId = z.object({ regionalCenterId: id });
export const centerId = z.object({ centerId: id });

export const listRegionalCenters = z.object({ asOf, search, regionId: z.optional(id) });
export const listOrganizations = z.object({ search, regionId: z.optional(id), page });
export const listCenters = z.object({
  asOf,
  search,
  regionId: z.optional(id),
  regionalCenterId: z.optional(id),
  state: z.optional(z.enum(centerStates)),
  page,
});

export const addRegion = z.object({ code, from: daySchema, ...regionFacts });
export const addOrganization = z.object({
  kind: z.enum(organizationKinds),
  regionId: id,
  from: daySchema,
  ...organizationFacts,
  legalAddress: z._default(address, ''),
  postalAddress: z._default(address, ''),
});
export const openRegionalCenter = z.object({
  code,
  regionId: id,
  isBranch: z.boolean(),
  openedOn: daySchema,
  ...regionalCenterFacts,
});
export const openCenter = z.object({ code, openedOn: daySchema, ...centerFacts });

const edit = { version, from: daySchema };
export const changeRegion = z.object({ regionId: id, ...edit, facts: z.partial(z.object(regionFacts)) });
export const changeOrganization = z.object({
  organizationId: id,
  ...edit,
  facts: z.partial(z.object(organizationFacts)),
});
export const changeRegionalCenter = z.object({
  regionalCenterId: id,
  ...edit,
  facts: z.partial(z.object(regionalCenterFacts)),
});
export const changeCenter = z.object({ centerId: id, ...edit, facts: z.partial(z.object(centerFacts)) });

export const correctRegion = z.extend(changeRegion, { reason });
export const correctOrganization = z.extend(changeOrganization, { reason });
export const correctRegionalCenter = z.extend(changeRegionalCenter, { reason });
export const correctCenter = z.extend(changeCenter, { reason });

export const archiveOrganization = z.object({ organizationId: id, version, on: daySchema });
export const closeRegionalCenter = z.object({ regionalCenterId: id, version, on: daySchema, reason });
export const suspendCenter = z.object({ centerId: id, version, on: daySchema, reason });
/** `writeOff`: why the months that the centre owes will never be handed in. */
export const closeCenter = z.extend(suspendCenter, { writeOff: z.optional(reason) });
export const resumeCenter = z.object({ centerId: id, version, on: daySchema });

export type NetworkOverviewInput = z.infer<typeof networkOverview>;
export type ListRegionalCenters = z.infer<typeof listRegionalCenters>;
export type ListOrganizations = z.infer<typeof listOrganizations>;
export type ListCenters = z.infer<typeof listCenters>;
export type AddRegion = z.infer<typeof addRegion>;
export type AddOrganization = z.infer<typeof addOrganization>;
export type OpenRegionalCenter = z.infer<typeof openRegionalCenter>;
export type OpenCenter = z.infer<typeof openCenter>;
export type ChangeRegion = z.infer<typeof changeRegion>;
export type ChangeOrganization = z.infer<typeof changeOrganization>;
export type ChangeRegionalCenter = z.infer<typeof changeRegionalCenter>;
export type ChangeCenter = z.infer<typeof changeCenter>;
export type CorrectRegion = z.infer<typeof correctRegion>;
export type CorrectOrganization = z.infer<typeof correctOrganization>;
export type CorrectRegionalCenter = z.infer<typeof correctRegionalCenter>;
export type CorrectCenter = z.infer<typeof correctCenter>;
export type ArchiveOrganization = z.infer<typeof archiveOrganization>;
export type CloseRegionalCenter = z.infer<typeof closeRegionalCenter>;
export type CloseCenter = z.infer<typeof closeCenter>;
export type SuspendCenter = z.infer<typeof suspendCenter>;
export type ResumeCenter = z.infer<typeof resumeCenter>;
