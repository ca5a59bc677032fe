import { organizationKinds } from '@pbnet/domain/network';
import {
  bareNumber,
  contactRoles,
  linkGrounds,
  registrationNumberFault,
  taxNumberFault,
  taxReasonCodeFault,
  type RequisiteFault,
} from '@pbnet/domain/partners';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';
import { emailSchema } from '../identity/sign-in.ts';

const id = z.int().check(z.positive());
const version = id;
const name = z.string().check(z.trim(), z.minLength(2), z.maxLength(300));
const line = z.string().check(z.trim(), z.maxLength(300));
const address = z.string().check(z.trim(), z.maxLength(500));
const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(1000));

/** The longest bank details and words of a partnership. */
export const longestPartnerWords = 2000;

const words = z.string().check(z.trim(), z.maxLength(longestPartnerWords));

/** A number of the state's registers, spaces allowed; null where it is not known. The code is the fault. */
function requisite(fault: (text: string) => RequisiteFault | null) {
  return z.nullable(
    z.pipe(
      z.pipe(z.string().check(z.maxLength(40)), z.transform(bareNumber)),
      z.string().check(z.refine((text) => fault(text) === null)),
    ),
  );
}

/** http or https, or a bare «example.ru». */
const website = z.nullable(
  z
    .string()
    .check(z.trim(), z.maxLength(300), z.regex(/^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/iu)),
);

export const requisites = z.object({
  taxNumber: requisite(taxNumberFault),
  taxReasonCode: requisite(taxReasonCodeFault),
  registrationNumber: requisite(registrationNumberFault),
  phone: line,
  email: z.nullable(emailSchema),
  website,
  bankDetails: words,
});

export const partnerFacts = z.object({
  name,
  shortName: name,
  address,
  legalAddress: address,
  postalAddress: address,
});

const kind = z.enum(organizationKinds);

export const partnerContent = z.object({ kind, facts: partnerFacts, requisites });

export const partnerGaps = ['contact', 'tax-number', 'legal-address'] as const;

export const listPartners = z.object({
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  kind: z.optional(kind),
  regionId: z.optional(id),
  regionalCenterId: z.optional(id),
  /** 'none': linked with no regional center. */
  link: z.optional(z.enum([...linkGrounds, 'none'])),
  /** Linked with two regional centers or more. */
  several: z.optional(z.boolean()),
  gap: z.optional(z.enum(partnerGaps)),
  page: z._default(z.int().check(z.positive(), z.maximum(10_000)), 1),
});

export const partnerKey = z.object({ organizationId: id });

export const alikePartners = z.object({
  regionId: id,
  name: z.string().check(z.maxLength(300)),
  taxNumber: z.nullable(z.string().check(z.maxLength(40))),
  registrationNumber: z.nullable(z.string().check(z.maxLength(40))),
});

export const addPartner = z.extend(partnerContent, { regionId: id });
export const savePartner = z.extend(partnerContent, {
  organizationId: id,
  version,
  /** The day from which new names and addresses hold; what was before stays in the history. */
  from: daySchema,
});

const contactId = z.uuid();

export const contactContent = z.object({
  roles: z.array(z.enum(contactRoles)).check(z.minLength(1), z.maxLength(contactRoles.length)),
  name,
  post: line,
  phone: line,
  email: z.nullable(emailSchema),
  actsOn: line,
});

export const addContact = z.object({ id: contactId, organizationId: id, content: contactContent });
export const saveContact = z.object({ id: contactId, version, content: contactContent });
export const removeContact = z.object({ id: contactId, version });

const partnership = { subject: words, since: daySchema };

export const addPartnership = z.object({
  id: z.uuid(),
  organizationId: id,
  /** The own one for a regional head. */
  regionalCenterId: id,
  ...partnership,
});
export const savePartnership = z.object({
  id: z.uuid(),
  version,
  ...partnership,
  until: z.nullable(daySchema),
});

export const listPairs = z.object({
  regionId: z.optional(id),
  dismissed: z._default(z.boolean(), false),
  page: z._default(z.int().check(z.positive(), z.maximum(10_000)), 1),
});
export const pairKey = z.object({ oneId: id, otherId: id });
export const mergePreview = z.object({ intoId: id, fromId: id });
export const mergePartners = z.object({
  intoId: id,
  intoVersion: version,
  fromId: id,
  fromVersion: version,
  reason,
});

export type PartnerRequisites = z.infer<typeof requisites>;
export type PartnerFacts = z.infer<typeof partnerFacts>;
export type PartnerContent = z.infer<typeof partnerContent>;
export type PartnerGap = (typeof partnerGaps)[number];
export type ListPartners = z.infer<typeof listPartners>;
export type AlikePartners = z.infer<typeof alikePartners>;
export type AddPartner = z.infer<typeof addPartner>;
export type SavePartner = z.infer<typeof savePartner>;
export type ContactContent = z.infer<typeof contactContent>;
export type AddContact = z.infer<typeof addContact>;
export type SaveContact = z.infer<typeof saveContact>;
export type RemoveContact = z.infer<typeof removeContact>;
export type AddPartnership = z.infer<typeof addPartnership>;
export type SavePartnership = z.infer<typeof savePartnership>;
export type ListPairs = z.infer<typeof listPairs>;
export type PairKey = z.infer<typeof pairKey>;
export type MergePreviewInput = z.infer<typeof mergePreview>;
export type MergePartners = z.infer<typeof mergePartners>;
