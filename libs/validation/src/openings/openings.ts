import { isTimeZone } from '@pbnet/domain';
import { ipRangeFault } from '@pbnet/domain/network';
import { openingSides, openingStates, type OpeningContent } from '@pbnet/domain/openings';
import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const placeId = z.int().check(z.positive());
const version = z.int().check(z.nonnegative());
const id = z.uuid();

/** More seats than any reading room of the network has. */
export const mostSeats = 500;
export const longestEquipment = 3000;
export const mostAddresses = 20;

const line = z.string().check(z.trim(), z.maxLength(300));
const filledLine = line.check(z.minLength(2));
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));

interface Coordinates {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const bothOrNone = z.refine<Coordinates>(
  ({ latitude, longitude }) => (latitude === null) === (longitude === null),
  { path: ['longitude'], params: { rule: 'both-coordinates' } },
);

export const openingContent = z
  .object({
    organizationId: z.nullable(placeId),
    hostName: line,
    name: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
    locality: filledLine,
    municipality: line,
    municipalityId: z.nullable(placeId),
    address: z.string().check(z.trim(), z.maxLength(500)),
    latitude: z.nullable(z.number().check(z.minimum(-90), z.maximum(90))),
    longitude: z.nullable(z.number().check(z.minimum(-180), z.maximum(180))),
    timeZone: z.string().check(z.maxLength(60), z.refine(isTimeZone)),
    seats: z.nullable(z.int().check(z.positive(), z.maximum(mostSeats))),
    equipment: z.string().check(z.trim(), z.maxLength(longestEquipment)),
    /** Megabits per second. */
    linkSpeedMbps: z.nullable(z.int().check(z.positive(), z.maximum(100_000))),
    addresses: z
      .array(
        z.string().check(
          z.trim(),
          z.maxLength(60),
          z.refine((text) => ipRangeFault(text) === undefined),
        ),
      )
      .check(z.maxLength(mostAddresses)),
    personName: line,
    personPost: line,
    personPhone: z.string().check(z.trim(), z.maxLength(60), z.regex(/^[\d\s()+,.доб-]*$/i)),
    personEmail: z.union([z.literal(''), z.email().check(z.maxLength(200))]),
    plannedMonth: z.nullable(monthSchema),
  })
  .check(bothOrNone) satisfies z.ZodMiniType<OpeningContent>;

/** `id` is made by the form: sent twice, the proposal is made once. A regional center's head names no place. */
export const createOpening = z.object({
  id,
  regionalCenterId: z.nullable(placeId),
  /** The campaign that it answers; null for one proposed by itself. */
  campaignId: z.nullable(id),
  content: openingContent,
});

export const saveOpening = z.object({ id, version, content: openingContent });

export const openingKey = z.object({ id });

export const openingRegion = z.object({ regionId: placeId });

export const openingStep = z.object({ id, version });

export const reasonedOpeningStep = z.object({ id, version, reason });

/** Without a new month it waits for one. */
export const postponeOpening = z.object({ id, version, reason, plannedMonth: z.nullable(monthSchema) });

/** `changeId` is made by the form: sent twice, one wish waits. `version` is the card's. */
export const requestChange = z.object({ id, version, changeId: id, words: reason, content: openingContent });

interface Answer {
  readonly accept: boolean;
  readonly reason: string;
}

/** `version` is the wish's own; a refusal needs a reason. */
export const answerChange = z
  .object({
    id,
    changeId: id,
    version,
    accept: z.boolean(),
    reason: z.string().check(z.trim(), z.maxLength(1000)),
  })
  .check(
    z.refine<Answer>(({ accept, reason: words }) => accept || words.length >= 5, {
      path: ['reason'],
      params: { rule: 'reason' },
    }),
  );

export const endChange = z.object({ id, changeId: id, version });

export const listOpenings = z.object({
  /** `live`: on the way to a centre; `waiting`: for the word of the reader's own side. */
  state: z.optional(z.enum([...openingStates, 'live', 'waiting'])),
  /** Only those that wait for the word of this side. */
  waitsFor: z.optional(z.enum(openingSides)),
  year: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  regionId: z.optional(placeId),
  regionalCenterId: z.optional(placeId),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

export type CreateOpening = z.output<typeof createOpening>;
export type SaveOpening = z.output<typeof saveOpening>;
export type OpeningStepInput = z.output<typeof openingStep>;
export type ReasonedOpeningStep = z.output<typeof reasonedOpeningStep>;
export type PostponeOpening = z.output<typeof postponeOpening>;
export type RequestChange = z.output<typeof requestChange>;
export type AnswerChange = z.output<typeof answerChange>;
export type EndChange = z.output<typeof endChange>;
export type ListOpenings = z.output<typeof listOpenings>;
