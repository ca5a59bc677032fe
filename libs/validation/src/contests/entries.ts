import { entryStates } from '@pbnet/domain/contests';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const version = z.int().check(z.nonnegative());
const contestId = z.uuid();
const entryId = z.uuid();
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
const name = z.string().check(z.trim(), z.minLength(3), z.maxLength(200));

/** The secret of an entry's link: made by the form, so that an entry sent twice is made once. */
const secret = z.string().check(z.regex(/^[\w-]{32,64}$/));

export const entryForm = z.object({
  regionalCenterId: z.int().check(z.positive()),
  nominationId: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  authorName: name,
  email: z.email().check(z.maxLength(200)),
  bornOn: daySchema,
  /** Of a parent or guardian; asked of authors under 18. */
  guardianName: z.string().check(z.trim(), z.maxLength(200)),
  title: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
  words: z.string().check(z.trim(), z.maxLength(5000)),
});

export const createEntry = z.object({
  contestId,
  secret,
  form: entryForm,
  /** Version of the consent's text that the author has read and agreed to. */
  consentVersion: z.int().check(z.positive()),
  consent: z.literal(true),
});
export const entryLink = z.object({ secret });
export const saveEntry = z.object({ secret, version, form: entryForm });
export const stepEntry = z.object({ secret, version });

export const entryBoard = z.object({
  contestId,
  state: z.optional(z.enum(entryStates)),
  nominationId: z.optional(z.string().check(z.maxLength(40))),
  regionalCenterId: z.optional(z.int().check(z.positive())),
  federal: z.optional(z.boolean()),
  /** Part of the number, of the work's title or of the author's name. */
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  page: z.optional(z.int().check(z.gte(1), z.lte(1000))),
});

export const entryKey = z.object({ entryId });
export const moderateEntry = z.object({ entryId, version });
export const refuseEntry = z.object({ entryId, version, reason });
export const advanceEntry = z.object({ entryId, version, federal: z.boolean() });

/** `key` is the secret of an invited juror's link; who has an account is known by the session. */
export const juryKey = z.object({ contestId, key: z.nullable(secret) });
export const scoreEntry = z.object({
  contestId,
  key: z.nullable(secret),
  entryId,
  version,
  marks: z.record(z.string().check(z.maxLength(40)), z.int()),
  comment: z.string().check(z.trim(), z.maxLength(2000)),
});
export const declareConflict = z.object({ contestId, key: z.nullable(secret), entryId, reason });

export type EntryForm = z.output<typeof entryForm>;
export type CreateEntry = z.output<typeof createEntry>;
export type SaveEntry = z.output<typeof saveEntry>;
export type StepEntry = z.output<typeof stepEntry>;
export type EntryBoardInput = z.output<typeof entryBoard>;
export type ModerateEntry = z.output<typeof moderateEntry>;
export type RefuseEntry = z.output<typeof refuseEntry>;
export type AdvanceEntry = z.output<typeof advanceEntry>;
export type JuryKey = z.output<typeof juryKey>;
export type ScoreEntry = z.output<typeof scoreEntry>;
export type DeclareConflict = z.output<typeof declareConflict>;
