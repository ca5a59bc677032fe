import { attendanceModes, itemKinds } from '@pbnet/domain/meetings';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';
import { line, meetingId, minute, titleLine, version, words } from './meetings.ts';

const id = z.uuid();
const regionId = z.nullable(z.int().check(z.positive()));

/** Version 0 makes the record; its id is chosen by the form, so that sent twice it is made once. */
export const saveRoom = z.object({
  meetingId,
  id,
  version,
  name: line.check(z.minLength(1)),
  seats: z.nullable(z.int().check(z.positive(), z.maximum(100_000))),
});

export const saveSession = z.object({
  meetingId,
  id,
  version,
  title: titleLine,
  roomId: id,
  moderator: line,
  day: daySchema,
  startMinute: minute,
  endMinute: minute,
});

export const email = z.string().check(z.trim(), z.maxLength(200), z.email());

export const talkSpeaker = z.object({
  id,
  name: line.check(z.minLength(2)),
  office: line,
  email: z.nullable(email),
  speakerRegionId: regionId,
});

export const longestTalk = 480;
export const talkMinutes = z.int().check(z.minimum(1), z.maximum(longestTalk));

export const saveTalk = z.object({
  meetingId,
  id,
  version,
  kind: z.enum(itemKinds),
  title: titleLine,
  annotation: words,
  minutes: talkMinutes,
  mode: z.nullable(z.enum(attendanceModes)),
  slidesWanted: z.enum(['yes', 'no', 'received']),
  speakers: z.array(talkSpeaker).check(z.maxLength(20)),
});

/** `index` is the place among the other talks of the session, from 0; session null is the side list. */
export const moveTalk = z.object({
  meetingId,
  talkId: id,
  version,
  sessionId: z.nullable(id),
  index: z.int().check(z.nonnegative(), z.maximum(10_000)),
});

export const removePart = z.object({ meetingId, id, version });
export const markGiven = z.object({ meetingId, id, version, given: z.nullable(z.boolean()) });

export type SaveRoom = z.output<typeof saveRoom>;
export type SaveSession = z.output<typeof saveSession>;
export type SaveTalk = z.output<typeof saveTalk>;
export type TalkSpeakerInput = z.output<typeof talkSpeaker>;
export type MoveTalk = z.output<typeof moveTalk>;
export type RemovePart = z.output<typeof removePart>;
export type MarkGiven = z.output<typeof markGiven>;
