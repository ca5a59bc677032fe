import * as z from 'zod/mini';
import { daySchema, monthSchema } from '../dates.ts';
import { line, longestMeetingWords, meetingId, minute, titleLine, version, webAddress } from './meetings.ts';
import { talkMinutes } from './programme.ts';

const id = z.uuid();

/** Version 0 makes the item, at the end of the agenda. */
export const saveAgendaItem = z.object({
  meetingId,
  id,
  version,
  title: titleLine,
  speaker: line,
  minutes: z.nullable(talkMinutes),
});

export const removeAgendaItem = z.object({ meetingId, id, version });
/** `index` is the place among the other items, from 0. */
export const moveAgendaItem = z.object({
  meetingId,
  id,
  version,
  index: z.int().check(z.nonnegative(), z.maximum(1000)),
});

export const minutesFields = ['text', 'outcome'] as const;

/** One of the two texts of an item; each is numbered apart, so that two secretaries may share an item. */
export const saveMinutes = z.object({
  meetingId,
  agendaItemId: id,
  field: z.enum(minutesFields),
  version,
  text: z.string().check(z.maxLength(longestMeetingWords)),
});

export const minutesKey = z.object({ meetingId, agendaItemId: id });

/** A videoconference about a reporting month; its agenda is prepared by the system. */
export const createMonitoringMeeting = z.object({
  id,
  month: monthSchema,
  day: daySchema,
  startMinute: minute,
  endMinute: minute,
  videoconferenceUrl: z.nullable(webAddress),
});

export type SaveAgendaItem = z.output<typeof saveAgendaItem>;
export type RemoveAgendaItem = z.output<typeof removeAgendaItem>;
export type MoveAgendaItem = z.output<typeof moveAgendaItem>;
export type SaveMinutes = z.output<typeof saveMinutes>;
export type MinutesKey = z.output<typeof minutesKey>;
export type CreateMonitoringMeeting = z.output<typeof createMonitoringMeeting>;
