import { duePrecisions, proofKinds, recurrencePeriods } from '@pbnet/domain/resolutions';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.uuid();
const version = z.int().check(z.nonnegative());

export const longestResolutionTitle = 500;
/** The most that a preamble may say. */
export const longestPreamble = 20_000;
export const longestDecision = 5_000;
export const mostDecisions = 200;

const line = z.string().check(z.trim(), z.minLength(3), z.maxLength(longestResolutionTitle));

export const parties = z.object({
  departments: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(50)),
  regionalCenters: z.union([z.literal('all'), z.array(z.int().check(z.positive())).check(z.maxLength(1000))]),
});

export const due = z.object({ on: daySchema, precision: z.enum(duePrecisions) });

export const recurrence = z
  .object({
    every: z.enum(recurrencePeriods),
    day: z.int().check(z.minimum(1), z.maximum(31)),
    from: daySchema,
    until: z.nullable(daySchema),
  })
  .check(
    z.refine(({ from, until }) => until === null || until >= from, {
      path: ['until'],
      params: { rule: 'recurrence-ends-before' },
    }),
  );

export const awaitedProof = z.object({
  kind: z.enum(proofKinds),
  subject: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
});

/** `id` is made by the form and stays the decision's own. */
export const decisionDraft = z.object({
  id,
  words: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestDecision)),
  parties,
  due: z.nullable(due),
  recurrence: z.nullable(recurrence),
  awaits: z.nullable(awaitedProof),
  controllerId: z.nullable(id),
});

/** `id` is made by the form: sent twice, the resolution is made once. */
export const createResolution = z.object({ id, title: line, meetingId: z.nullable(id) });

/** The whole draft as the editor has it: the order of decisions gives their numbers. */
export const saveResolution = z.object({
  id,
  version,
  title: line,
  preamble: z.string().check(z.trim(), z.maxLength(longestPreamble)),
  prioritiesTitle: z.string().check(z.trim(), z.maxLength(longestResolutionTitle)),
  priorities: z.array(line).check(z.maxLength(50)),
  decisions: z.array(decisionDraft).check(z.maxLength(mostDecisions)),
});

export const resolutionKey = z.object({ id });
export const resolutionOfMeeting = z.object({ meetingId: id });
export const resolutionCommand = z.object({ id, version });

export const signResolution = z.object({
  id,
  version,
  signedOn: daySchema,
  /** «Директор (по внешним связям)» */
  signerPost: line,
  signerName: z.string().check(z.trim(), z.maxLength(200)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});

export const registerResolution = z.object({
  id,
  version,
  number: z.string().check(z.trim(), z.minLength(1), z.maxLength(50)),
});

/** Gives a decision under control what it lacks: it gets its cards then. */
export const completeDecision = z.object({
  decisionId: id,
  version,
  parties,
  due: z.nullable(due),
  reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(1000)),
});

export const saveDepartment = z.object({
  code: z.string().check(z.trim(), z.minLength(2), z.maxLength(40)),
  nameRu: line,
  nameEn: line,
  email: z.nullable(z.email()),
  closed: z.boolean(),
  version,
});

export type CreateResolution = z.output<typeof createResolution>;
export type SaveResolution = z.output<typeof saveResolution>;
export type DecisionDraft = z.output<typeof decisionDraft>;
export type ResolutionCommand = z.output<typeof resolutionCommand>;
export type SignResolution = z.output<typeof signResolution>;
export type RegisterResolution = z.output<typeof registerResolution>;
export type CompleteDecision = z.output<typeof completeDecision>;
export type SaveDepartment = z.output<typeof saveDepartment>;
