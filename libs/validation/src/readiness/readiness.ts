import { isTimeZone } from '@pbnet/domain';
import { readinessProofs, type Ceremony, type ReadinessItem } from '@pbnet/domain/readiness';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.uuid();
const version = z.int().check(z.nonnegative());
const itemCode = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
const name = z.string().check(z.trim(), z.minLength(3), z.maxLength(200));
const help = z.string().check(z.trim(), z.maxLength(500));
const url = z.string().check(z.trim(), z.maxLength(1000), z.regex(/^https?:\/\/[^\s/]+/i));

export const longestEvidence = 3000;
export const longestNews = 20_000;

export const openingKey = z.object({ id });
export const openingStep = z.object({ id, version });

/** Of the item's own line: two people at two lines do not meet. Version 0: nothing was said of it yet. */
const line = { id, item: itemCode, version };

/** Words, an address or a file: at least one of them; the files lie beside. */
export const proveItem = z.object({
  ...line,
  words: z.string().check(z.trim(), z.maxLength(longestEvidence)),
  link: z.union([z.literal(''), url]),
  doneOn: daySchema,
});
export const returnItem = z.object({ ...line, reason });
export const reopenItem = z.object(line);

/** Version 0 adds an item. */
export const saveReadinessItem = z.object({
  code: itemCode,
  position: z.int().check(z.nonnegative(), z.maximum(1000)),
  nameRu: name,
  nameEn: name,
  helpRu: help,
  helpEn: help,
  proof: z.enum(readinessProofs),
  required: z.boolean(),
  archived: z.boolean(),
  version,
}) satisfies z.ZodMiniType<ReadinessItem>;

export const openPlanned = z.object({
  id,
  version,
  code: z.string().check(z.trim(), z.minLength(1), z.maxLength(40), z.regex(/^[\p{L}\p{N}-]+$/u)),
  openedOn: daySchema,
});

const instant = z.iso.datetime();

/** `eventId` is made by the form: sent twice, the event is made once. */
export const planCeremony = z
  .object({
    id,
    version,
    eventId: id,
    startsAt: instant,
    endsAt: instant,
    zone: z.string().check(z.maxLength(60), z.refine(isTimeZone)),
    place: z.string().check(z.trim(), z.minLength(2), z.maxLength(300)),
  })
  .check(
    z.refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt), {
      path: ['endsAt'],
      params: { rule: 'span' },
    }),
  );

const ceremonyLine = z.string().check(z.trim(), z.minLength(2), z.maxLength(300));

export const ceremonyContent = z.object({
  officials: z.array(ceremonyLine).check(z.maxLength(50)),
  press: z
    .array(z.object({ label: z.string().check(z.trim(), z.maxLength(300)), url }))
    .check(z.maxLength(50)),
  news: z.string().check(z.trim(), z.maxLength(longestNews)),
}) satisfies z.ZodMiniType<Ceremony>;

/** Of the ceremony's own record; version 0 while nothing is written. */
export const saveCeremony = z.object({ id, version, content: ceremonyContent });

/** `agreementId` is made by the form: sent twice, the draft is made once. */
export const prepareAgreement = z.object({ id, version, agreementId: id });
export const linkAgreement = z.object({ id, version, agreementId: z.nullable(id) });

export const centerOfLife = z.object({ centerId: z.int().check(z.positive()), asOf: z.optional(daySchema) });

export type OpeningStepInput = z.output<typeof openingStep>;
export type ProveItem = z.output<typeof proveItem>;
export type ReturnItem = z.output<typeof returnItem>;
export type ReopenItem = z.output<typeof reopenItem>;
export type SaveReadinessItem = z.output<typeof saveReadinessItem>;
export type OpenPlanned = z.output<typeof openPlanned>;
export type PlanCeremony = z.output<typeof planCeremony>;
export type PrepareAgreement = z.output<typeof prepareAgreement>;
export type LinkAgreement = z.output<typeof linkAgreement>;
export type CenterOfLife = z.output<typeof centerOfLife>;
export type SaveCeremony = z.output<typeof saveCeremony>;
