import { attendanceModes } from '@pbnet/domain/meetings';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';
import { line, meetingId, titleLine, version, words } from './meetings.ts';
import { email, talkMinutes } from './programme.ts';

const id = z.uuid();
const token = z.string().check(z.minLength(1), z.maxLength(100));

/** Version 0 opens the call for the first time. */
export const saveCall = z.object({
  meetingId,
  version,
  opensOn: daySchema,
  closesOn: daySchema,
  request: words.check(z.minLength(5)),
  outside: z.boolean(),
});

const proposal = {
  title: titleLine,
  annotation: words.check(z.minLength(10)),
  minutes: talkMinutes,
  speakerName: line.check(z.minLength(2)),
  speakerOffice: line,
  speakerEmail: email,
  speakerRegionId: z.nullable(z.int().check(z.positive())),
  mode: z.enum(attendanceModes),
  slides: z.enum(['yes', 'no']),
};

/** Version 0 hands in a proposal, a later one changes it while nothing is decided. */
export const saveProposal = z.object({ meetingId, id, version, ...proposal });
export const proposalKey = z.object({ meetingId, id, version });

export const decideProposal = z
  .object({
    meetingId,
    id,
    version,
    decision: z.enum(['accept', 'decline', 'ask']),
    answer: z.string().check(z.trim(), z.maxLength(2000)),
  })
  .check(
    z.refine(({ decision, answer }) => decision === 'accept' || answer.length >= 5, {
      path: ['answer'],
      params: { rule: 'answer-needed' },
    }),
  );

export const writeToSpeakers = z.object({
  meetingId,
  talkId: id,
  subject: titleLine,
  text: words.check(z.minLength(5)),
});

export const talkCallLink = z.object({ token });
export const proposeByLink = z.object({ token, id, ...proposal, consent: z.literal(true) });
export const answerTalk = z.object({ token, comes: z.boolean() });

export type SaveCall = z.output<typeof saveCall>;
export type SaveProposal = z.output<typeof saveProposal>;
export type ProposalKey = z.output<typeof proposalKey>;
export type DecideProposal = z.output<typeof decideProposal>;
export type WriteToSpeakers = z.output<typeof writeToSpeakers>;
export type ProposeByLink = z.output<typeof proposeByLink>;
export type AnswerTalk = z.output<typeof answerTalk>;
