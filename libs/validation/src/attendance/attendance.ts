import { isEmail, longestAnswer, tidyEmail } from '@pbnet/domain/attendance';
import { attendanceModes } from '@pbnet/domain/meetings';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.int().check(z.positive());
const version = z.int().check(z.minimum(1));
const line = (longest: number) => z.string().check(z.trim(), z.maxLength(longest));
const token = z.string().check(z.minLength(10), z.maxLength(100));

const email = z.pipe(
  z.string().check(z.maxLength(300)),
  z.pipe(z.transform(tidyEmail), z.string().check(z.refine(isEmail))),
);

export const attendanceMode = z.enum(attendanceModes);

const limit = z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(100_000))));

/** Absent: that way is closed; null: no limit. */
const modeLimits = z.object({
  'in-person': limit,
  videoconference: limit,
  'closed-stream': limit,
});

export const meetingOfAttendance = z.object({ meetingId: z.uuid() });

export const configureRegistration = z
  .object({
    meetingId: z.uuid(),
    /** 0 where registration was not set up yet. */
    version: z.int().check(z.minimum(0)),
    opensOn: daySchema,
    closesOn: daySchema,
    limits: modeLimits,
    moderated: z.boolean(),
    /** True where people without an account may register by a link. */
    byLink: z.boolean(),
    /** After this day names, addresses and posts are removed; the counts stay. */
    retainUntil: daySchema,
    /** Address of the closed stream as people copy it; '' for none. */
    streamUrl: line(500),
  })
  .check(
    z.refine(({ opensOn, closesOn }) => closesOn >= opensOn, {
      path: ['closesOn'],
      params: { rule: 'registration-closes-before-opening' },
    }),
  );

export const listPeople = z.object({
  meetingId: z.uuid(),
  search: z.optional(line(100)),
  state: z.optional(
    z.enum(['invited', 'pending', 'waiting', 'registered', 'declined', 'rejected', 'present']),
  ),
  mode: z.optional(attendanceMode),
  page: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1),
});

const person = {
  name: line(200).check(z.minLength(2)),
  office: z._default(line(300), ''),
  mode: attendanceMode,
};

export const addPerson = z.object({
  meetingId: z.uuid(),
  /** Of the regional center that the person comes from; null for others. */
  regionalCenterId: z.nullable(id),
  headquarters: z._default(z.boolean(), false),
  email: z.nullable(email),
  ...person,
});

export const changePerson = z.object({
  attendeeId: z.uuid(),
  version,
  email: z.nullable(email),
  ...person,
});

/** Staff answer for a person: who is invited comes, who comes withdraws. */
export const answerForPerson = z.object({
  attendeeId: z.uuid(),
  version,
  answer: z.enum(['accepted', 'declined']),
  mode: attendanceMode,
});

export const decidePerson = z.object({ attendeeId: z.uuid(), version, admit: z.boolean() });

/** Null: all regional centers that work today. */
export const inviteCenters = z.object({
  meetingId: z.uuid(),
  regionalCenterIds: z.nullable(z.array(id).check(z.minLength(1), z.maxLength(500))),
  mode: attendanceMode,
});

export const inviteList = z.object({
  meetingId: z.uuid(),
  mode: attendanceMode,
  /** As it was pasted. */
  list: z.string().check(z.minLength(1), z.maxLength(600_000)),
});

export const prepareInvitations = z.object({
  meetingId: z.uuid(),
  kind: z.enum(['request', 'update', 'cancel']),
});

export const markPresence = z.object({
  attendeeId: z.uuid(),
  version,
  mode: attendanceMode,
  present: z.boolean(),
});

export const checkInByCode = z.object({
  meetingId: z.uuid(),
  code: z.string().check(z.minLength(4), z.maxLength(200)),
});

const question = z.discriminatedUnion('kind', [
  z.object({
    id: line(50).check(z.minLength(1)),
    kind: z.literal('scale'),
    words: line(300).check(z.minLength(3)),
    required: z.boolean(),
  }),
  z.object({
    id: line(50).check(z.minLength(1)),
    kind: z.literal('choice'),
    words: line(300).check(z.minLength(3)),
    required: z.boolean(),
    options: z.readonly(z.array(line(150).check(z.minLength(1))).check(z.minLength(2), z.maxLength(12))),
  }),
  z.object({
    id: line(50).check(z.minLength(1)),
    kind: z.literal('text'),
    words: line(300).check(z.minLength(3)),
    required: z.boolean(),
  }),
]);

export const saveSurvey = z.object({
  meetingId: z.uuid(),
  version: z.int().check(z.minimum(0)),
  open: z.boolean(),
  questions: z.readonly(z.array(question).check(z.minLength(1), z.maxLength(20))),
});

export const linkToken = z.object({ token });

export const registerByLink = z.object({
  token,
  email,
  /** Version of the text that the person agreed to; the box has to be ticked. */
  consentVersion: version,
  consent: z.literal(true),
  regionId: z.nullable(id),
  ...person,
});

export const answerByLink = z.object({
  token,
  answer: z.enum(['accepted', 'declined']),
  mode: attendanceMode,
});

export const hallCheckIn = z.object({ token, code: z.string().check(z.minLength(4), z.maxLength(200)) });

export const takeSurvey = z.object({
  token,
  answers: z.record(z.string().check(z.maxLength(50)), z.union([z.number(), line(longestAnswer)])),
});

export type ConfigureRegistration = z.output<typeof configureRegistration>;
export type ListPeople = z.output<typeof listPeople>;
export type AddPerson = z.output<typeof addPerson>;
export type ChangePerson = z.output<typeof changePerson>;
export type AnswerForPerson = z.output<typeof answerForPerson>;
export type DecidePerson = z.output<typeof decidePerson>;
export type InviteCenters = z.output<typeof inviteCenters>;
export type InviteList = z.output<typeof inviteList>;
export type PrepareInvitations = z.output<typeof prepareInvitations>;
export type MarkPresence = z.output<typeof markPresence>;
export type CheckInByCode = z.output<typeof checkInByCode>;
export type SaveSurvey = z.output<typeof saveSurvey>;
export type RegisterByLink = z.output<typeof registerByLink>;
export type AnswerByLink = z.output<typeof answerByLink>;
export type HallCheckIn = z.output<typeof hallCheckIn>;
export type TakeSurvey = z.output<typeof takeSurvey>;
