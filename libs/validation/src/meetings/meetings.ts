import { isTimeZone } from '@pbnet/domain';
import { attendanceModes, meetingKinds, minutesOfDay } from '@pbnet/domain/meetings';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

export const meetingId = z.uuid();
export const version = z.int().check(z.nonnegative());
export const minute = z.int().check(z.nonnegative(), z.maximum(minutesOfDay));

/** The most that a title of a meeting, a session or a talk may say. */
export const longestMeetingTitle = 300;
/** The most that a purpose, an annotation or a part of the minutes may say. */
export const longestMeetingWords = 20_000;

export const line = z.string().check(z.trim(), z.maxLength(longestMeetingTitle));
export const titleLine = line.check(z.minLength(3));
export const words = z.string().check(z.trim(), z.maxLength(longestMeetingWords));
export const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));

/** Only an address of the web: a link that runs a script is none. */
export const webAddress = z
  .string()
  .check(z.trim(), z.maxLength(1000), z.regex(/^https?:\/\/[^\s/$.?#][^\s]*$/i));

const card = {
  kind: z.enum(meetingKinds),
  title: titleLine,
  within: line,
  purpose: words,
  modes: z.array(z.enum(attendanceModes)).check(z.minLength(1), z.maxLength(attendanceModes.length)),
  zone: z.string().check(z.maxLength(60), z.refine(isTimeZone)),
  startsOn: daySchema,
  endsOn: daySchema,
  startMinute: minute,
  endMinute: minute,
  place: line,
  host: line,
  hostRegionId: z.nullable(z.int().check(z.positive())),
  organiser: line,
  videoconferenceUrl: z.nullable(webAddress),
};

/** `id` is made by the form: sent twice, the meeting is made once. */
export const createMeeting = z.object({ id: meetingId, ...card });
export const editMeeting = z.object({ meetingId, version, ...card });
export const meetingKey = z.object({ meetingId });
export const meetingStep = z.object({ meetingId, version });
export const cancelMeeting = z.object({ meetingId, version, reason });

/** Without new days the meeting waits for them; with new days its programme moves along. */
export const postponeMeeting = z.object({
  meetingId,
  version,
  reason,
  startsOn: z.nullable(daySchema),
  endsOn: z.nullable(daySchema),
});

const count = z.nullable(z.int().check(z.nonnegative(), z.maximum(1_000_000)));

export const declareCounts = z.object({
  meetingId,
  version,
  declared: z.object({
    inPerson: count,
    videoconferenceRegions: count,
    closedStreamPoints: count,
    viewers: count,
  }),
});

export type CreateMeeting = z.output<typeof createMeeting>;
export type EditMeeting = z.output<typeof editMeeting>;
export type MeetingStep = z.output<typeof meetingStep>;
export type CancelMeeting = z.output<typeof cancelMeeting>;
export type PostponeMeeting = z.output<typeof postponeMeeting>;
export type DeclareCounts = z.output<typeof declareCounts>;
