import { isTimeZone } from '@pbnet/domain';
import {
  eventFormats,
  eventStates,
  spanFault,
  type EventContent,
  type EventKind,
} from '@pbnet/domain/joint-events';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const placeId = z.int().check(z.positive());
const version = z.int().check(z.nonnegative());
const id = z.uuid();

export const longestEventTitle = 200;
/** The most that a description or a report may say. */
export const longestEventWords = 5000;
/** The most people that one event can have had. */
export const mostPeople = 1_000_000;

const line = z.string().check(z.trim(), z.maxLength(300));
const filledLine = line.check(z.minLength(2));
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
const people = z.int().check(z.nonnegative(), z.maximum(mostPeople));
/** ISO text in UTC, '2026-12-03T02:00:00.000Z'. */
const instant = z.iso.datetime();

const link = z.object({
  label: line,
  url: z.string().check(z.trim(), z.maxLength(1000), z.regex(/^https?:\/\/[^\s/]+/i)),
});

const dates = { startsAt: z.nullable(instant), endsAt: z.nullable(instant) };

const inOrder = z.refine<{ readonly startsAt: string | null; readonly endsAt: string | null }>(
  ({ startsAt, endsAt }) => spanFault(startsAt, endsAt) === undefined,
  { path: ['endsAt'], params: { rule: 'span' } },
);

const bothOrNone = z.refine<{ readonly startsAt: string | null; readonly endsAt: string | null }>(
  ({ startsAt, endsAt }) => (startsAt === null) === (endsAt === null),
  { path: ['endsAt'], params: { rule: 'both-dates' } },
);

export const eventContent = z
  .object({
    title: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestEventTitle)),
    kind: z.string().check(z.minLength(1), z.maxLength(50)),
    format: z.enum(eventFormats),
    ...dates,
    zone: z.string().check(z.maxLength(60), z.refine(isTimeZone)),
    placeCenterId: z.nullable(placeId),
    place: line,
    hall: line,
    organisers: z
      .array(z.object({ organizationId: z.nullable(placeId), name: filledLine }))
      .check(z.maxLength(30)),
    withLibrary: z.boolean(),
    inCharge: z.array(filledLine).check(z.maxLength(20)),
    libraryPeople: z.array(filledLine).check(z.maxLength(20)),
    onAir: z.boolean(),
    audience: z.string().check(z.trim(), z.maxLength(500)),
    description: z.string().check(z.trim(), z.maxLength(longestEventWords)),
    expectedInPerson: z.nullable(people),
    expectedVideo: z.nullable(people),
    links: z.array(link).check(z.maxLength(20)),
  })
  .check(bothOrNone, inOrder) satisfies z.ZodMiniType<EventContent>;

/** `id` is made by the form: sent twice, the card is made once. A centre's manager names no place. */
export const createEvent = z.object({
  id,
  regionalCenterId: z.nullable(placeId),
  /** The centre that holds it, whose figures it feeds; null where the regional center does. */
  centerId: z.nullable(placeId),
  /** The campaign that it answers; null for a card made by itself. */
  campaignId: z.nullable(id),
  content: eventContent,
});

export const saveEvent = z.object({ id, version, centerId: z.nullable(placeId), content: eventContent });

export const eventKey = z.object({ id });

export const eventStep = z.object({ id, version });

export const reasonedStep = z.object({ id, version, reason });

/** Without new dates the event waits for them. */
export const postponeEvent = z.object({ id, version, reason, ...dates }).check(bothOrNone, inOrder);

export const reportEvent = z.object({
  id,
  version,
  /** The centre whose month counts the event; null where none does. */
  centerId: z.nullable(placeId),
  inPerson: people,
  video: people,
  words: z.string().check(z.trim(), z.maxLength(longestEventWords)),
});

export const listEvents = z.object({
  state: z.optional(z.enum([...eventStates, 'waiting', 'handed-over', 'to-report'])),
  kind: z.optional(z.string().check(z.maxLength(50))),
  regionId: z.optional(placeId),
  regionalCenterId: z.optional(placeId),
  /** Only cards of the reader's own place, without agreed ones of others. */
  own: z.optional(z.boolean()),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

const kindCode = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));

/** Version 0 adds a kind. */
export const saveEventKind = z.object({
  code: kindCode,
  nameRu: filledLine,
  nameEn: filledLine,
  position: z.int().check(z.nonnegative(), z.maximum(1000)),
  archived: z.boolean(),
  version,
}) satisfies z.ZodMiniType<EventKind>;

export const listPosters = z.object({
  regionId: z.optional(placeId),
  from: z.optional(daySchema),
});

export type CreateEvent = z.output<typeof createEvent>;
export type SaveEvent = z.output<typeof saveEvent>;
export type EventStepInput = z.output<typeof eventStep>;
export type ReasonedStep = z.output<typeof reasonedStep>;
export type PostponeEvent = z.output<typeof postponeEvent>;
export type ReportEvent = z.output<typeof reportEvent>;
export type ListEvents = z.output<typeof listEvents>;
export type SaveEventKind = z.output<typeof saveEventKind>;
export type ListPosters = z.output<typeof listPosters>;
