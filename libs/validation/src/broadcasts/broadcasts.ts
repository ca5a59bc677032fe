import { isTimeZone } from '@pbnet/domain';
import {
  broadcastSources,
  broadcastSpanFault,
  broadcastStates,
  pointStates,
  testItems,
  type BroadcastContent,
} from '@pbnet/domain/broadcasts';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const placeId = z.int().check(z.positive());
const version = z.int().check(z.nonnegative());
const id = z.uuid();
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
const line = z.string().check(z.trim(), z.maxLength(300));
const instant = z.iso.datetime();
const url = z.string().check(z.trim(), z.maxLength(1000), z.regex(/^https?:\/\/[^\s/]+\S*$/i));
const people = z.int().check(z.nonnegative(), z.maximum(10_000_000));

export const longestBroadcastTitle = 100;
export const longestBroadcastWords = 4000;

const inOrder = z.refine<{ readonly startsAt: string; readonly endsAt: string }>(
  ({ startsAt, endsAt }) => broadcastSpanFault(startsAt, endsAt) === undefined,
  { path: ['endsAt'], params: { rule: 'span' } },
);

export const broadcastContent = z
  .object({
    title: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestBroadcastTitle)),
    description: z.string().check(z.trim(), z.maxLength(longestBroadcastWords)),
    startsAt: instant,
    endsAt: instant,
    zone: z.string().check(z.maxLength(60), z.refine(isTimeZone)),
    source: z.enum(broadcastSources),
    isPublic: z.boolean(),
    technician: line.check(z.minLength(2)),
    technicianContact: line.check(z.minLength(5)),
    jointEventId: z.nullable(id),
    meetingId: z.nullable(id),
    sessionId: z.nullable(id),
  })
  .check(inOrder) satisfies z.ZodMiniType<BroadcastContent>;

/** `id` is made by the form: sent twice, the request is made once. Null regional center: headquarters' own. */
export const requestBroadcast = z.object({
  id,
  regionalCenterId: z.nullable(placeId),
  content: broadcastContent,
});

export const saveBroadcast = z.object({ id, version, content: broadcastContent });

export const broadcastKey = z.object({ id });

export const broadcastStep = z.object({ id, version });

export const reasonedBroadcastStep = z.object({ id, version, reason });

/** Null channel: it is shown by a link of somebody else's. */
export const agreeBroadcast = z.object({
  id,
  version,
  channelId: z.nullable(id),
  preparation: z.int().check(z.nonnegative(), z.maximum(480)),
  /** A free begin instead of the wished one; the length stays. */
  startsAt: z.optional(instant),
});

/** Without a new time the broadcast waits for one. */
export const postponeBroadcast = z.object({
  id,
  version,
  reason,
  startsAt: z.nullable(instant),
  endsAt: z.nullable(instant),
});

export const prepareBroadcast = z.object({ id, version, watchUrl: z.nullable(url) });

export const testBroadcast = z.object({
  id,
  version,
  answers: z
    .array(z.object({ item: z.enum(testItems), fine: z.boolean(), remark: line }))
    .check(z.maxLength(testItems.length)),
});

export const recordBroadcast = z.object({
  id,
  version,
  peakViewers: z.nullable(people),
  totalViewers: z.nullable(people),
  recordingUrl: z.nullable(url),
});

export const freeBroadcastTimes = z.object({
  channelId: z.nullable(id),
  startsAt: instant,
  endsAt: instant,
  preparation: z.int().check(z.nonnegative(), z.maximum(480)),
  /** The broadcast itself, which does not clash with itself. */
  exceptId: z.nullable(id),
});

export const listBroadcasts = z.object({
  view: z.enum(['coming', 'waiting', 'past', 'all']),
  state: z.optional(z.enum(broadcastStates)),
  from: z.optional(daySchema),
  to: z.optional(daySchema),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
});

export const broadcastsOfThing = z.object({ jointEventId: z.nullable(id), meetingId: z.nullable(id) });

export const inviteCenters = z.object({
  id,
  regionalCenterIds: z.array(placeId).check(z.minLength(1), z.maxLength(200)),
});

export const savePoint = z.object({
  id,
  pointId: id,
  version,
  /** Null: headquarters' own place; a regional center names only itself. */
  regionalCenterId: z.nullable(placeId),
  title: line.check(z.minLength(2)),
  contact: line,
});

export const answerPoint = z.object({
  pointId: id,
  version,
  state: z.enum(pointStates),
  note: line,
  contact: line,
  people: z.nullable(z.int().check(z.nonnegative(), z.maximum(100_000))),
});

export const removePoint = z.object({ pointId: id, version });

export type RequestBroadcast = z.output<typeof requestBroadcast>;
export type SaveBroadcast = z.output<typeof saveBroadcast>;
export type BroadcastStepInput = z.output<typeof broadcastStep>;
export type ReasonedBroadcastStep = z.output<typeof reasonedBroadcastStep>;
export type AgreeBroadcast = z.output<typeof agreeBroadcast>;
export type PostponeBroadcast = z.output<typeof postponeBroadcast>;
export type PrepareBroadcast = z.output<typeof prepareBroadcast>;
export type TestBroadcast = z.output<typeof testBroadcast>;
export type RecordBroadcast = z.output<typeof recordBroadcast>;
export type FreeBroadcastTimes = z.output<typeof freeBroadcastTimes>;
export type ListBroadcasts = z.output<typeof listBroadcasts>;
export type InviteCenters = z.output<typeof inviteCenters>;
export type SavePoint = z.output<typeof savePoint>;
export type AnswerPoint = z.output<typeof answerPoint>;
export type RemovePoint = z.output<typeof removePoint>;
