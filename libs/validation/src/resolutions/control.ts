import { controlStates, outcomes } from '@pbnet/domain/resolutions';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.uuid();
const version = z.int().check(z.nonnegative());
const search = z.optional(z.string().check(z.trim(), z.maxLength(100)));

export const longestReport = 10_000;

const words = z.string().check(z.trim(), z.maxLength(longestReport));
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
/** Only addresses that a browser opens as pages: nothing that runs. */
const link = z.string().check(z.trim(), z.maxLength(2000), z.regex(/^https?:\/\/[^\s]+$/i));

export const controlBoard = z.object({
  resolutionId: z.optional(id),
  regionId: z.optional(z.int().check(z.positive())),
  state: z.optional(z.enum(controlStates)),
  search,
});

export const cardList = z.object({
  resolutionId: z.optional(id),
  decisionId: z.optional(id),
  /** 'rc:12' or 'department:ОМиМС'; without it everybody that the reader may see. */
  party: z.optional(z.string().check(z.maxLength(60))),
  state: z.optional(z.enum(controlStates)),
  outcome: z.optional(z.enum(outcomes)),
  extended: z.optional(z.boolean()),
  search,
});

export const disciplineFilter = z.object({ resolutionId: z.optional(id) });

export const cardKey = z.object({ cardId: id });

/** `reportId` is made by the form: sent twice, it is one report. */
export const reportCard = z.object({
  cardId: id,
  reportId: id,
  version,
  words: words.check(z.minLength(3)),
  links: z.array(link).check(z.maxLength(20)),
});

export const confirmCard = z.object({ cardId: id, version, words });
export const returnCard = z.object({ cardId: id, version, reason });

export const requestCardExtension = z.object({ cardId: id, version, newDueOn: daySchema, reason });

export const decideCardExtension = z
  .object({ extensionId: id, grant: z.boolean(), words: z.string().check(z.trim(), z.maxLength(1000)) })
  .check(
    z.refine(({ grant, words: said }) => grant || said.length >= 5, {
      path: ['words'],
      params: { rule: 'refusal-needs-reason' },
    }),
  );

export const acknowledgeResolution = z.object({ id });

export type ControlBoardInput = z.output<typeof controlBoard>;
export type CardListInput = z.output<typeof cardList>;
export type ReportCard = z.output<typeof reportCard>;
export type ConfirmCard = z.output<typeof confirmCard>;
export type ReturnCard = z.output<typeof returnCard>;
export type RequestCardExtension = z.output<typeof requestCardExtension>;
export type DecideCardExtension = z.output<typeof decideCardExtension>;
