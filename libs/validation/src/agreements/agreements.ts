import { agreementKinds, agreementStates, type ExpiryWarning } from '@pbnet/domain/agreements';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';
import { agreementContent, id, placeId, version } from './content.ts';

export const longestAgreementReason = 1000;

const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(longestAgreementReason));

/** `id` is made by the form: sent twice, the agreement is made once. A regional center names no other place. */
export const createAgreement = z.object({
  id,
  regionId: z.nullable(placeId),
  regionalCenterId: z.nullable(placeId),
  responsibleId: z.nullable(id),
  content: agreementContent,
});

export const saveAgreement = z.object({
  id,
  version,
  responsibleId: z.nullable(id),
  content: agreementContent,
});

export const agreementKey = z.object({ id });

export const agreementStep = z.object({ id, version });

export const reasonedAgreementStep = z.object({ id, version, reason });

/** `on` is the first day on which it no longer holds; it may lie ahead. */
export const terminateAgreement = z.object({ id, version, reason, on: daySchema });

const expiringWithin = z.union([
  z.literal(90),
  z.literal(60),
  z.literal(30),
]) satisfies z.ZodMiniType<ExpiryWarning>;

export const listAgreements = z.object({
  state: z.optional(z.enum([...agreementStates, 'in-work'])),
  kind: z.optional(z.enum(agreementKinds)),
  regionId: z.optional(placeId),
  regionalCenterId: z.optional(placeId),
  centerId: z.optional(placeId),
  organizationId: z.optional(placeId),
  /** Active ones that end within so many days and do not prolong themselves. */
  expiring: z.optional(expiringWithin),
  /** Active ones whose last day lies in the span, both days included. */
  endsFrom: z.optional(daySchema),
  endsTo: z.optional(daySchema),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

const number = z.optional(z.coerce.number().check(z.int(), z.positive()));

/** The same filter as query parameters of a file, where every value is a text. */
export const agreementQuery = z.pipe(
  z.object({
    state: z.optional(z.string()),
    kind: z.optional(z.string()),
    regionId: number,
    regionalCenterId: number,
    centerId: number,
    organizationId: number,
    expiring: number,
    endsFrom: z.optional(z.string()),
    endsTo: z.optional(z.string()),
    search: z.optional(z.string()),
  }),
  listAgreements,
);

/** On any day, past or ahead; today where none is said. */
export const readCoverage = z.object({
  on: z.optional(daySchema),
  regionId: z.optional(placeId),
  regionalCenterId: z.optional(placeId),
  /** Only centres without an agreement that holds. */
  uncovered: z.optional(z.boolean()),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

export type CreateAgreement = z.output<typeof createAgreement>;
export type SaveAgreement = z.output<typeof saveAgreement>;
export type AgreementStepInput = z.output<typeof agreementStep>;
export type ReasonedAgreementStep = z.output<typeof reasonedAgreementStep>;
export type TerminateAgreement = z.output<typeof terminateAgreement>;
export type ListAgreements = z.output<typeof listAgreements>;
export type ReadCoverage = z.output<typeof readCoverage>;
