import * as z from 'zod/mini';
import { id, version } from './content.ts';

/** The most that a clause, a remark or an answer may say. */
export const longestClause = 4000;
export const mostParagraphs = 2000;

const clause = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestClause));

export const addAgreementText = z.object({
  agreementId: id,
  paragraphs: z
    .array(z.string().check(z.trim(), z.maxLength(20_000)))
    .check(z.minLength(1), z.maxLength(mostParagraphs)),
  note: z.string().check(z.trim(), z.maxLength(500)),
});

/** Numbers of versions of one agreement. */
export const compareVersions = z.object({
  agreementId: id,
  from: z.int().check(z.positive()),
  to: z.int().check(z.positive()),
});

/** Version 0 raises a new clause. */
export const saveDisagreement = z.object({
  id,
  agreementId: id,
  version,
  clause,
  ours: words,
  theirs: words,
});

/** With the words that both sides agreed to, or dropped without any. */
export const settleDisagreement = z.object({
  id,
  version,
  agreed: z.nullable(words),
});

export const addRemark = z.object({
  id,
  agreementId: id,
  /** «п. 3.2»; may be empty: about the whole text. */
  clause: z.string().check(z.trim(), z.maxLength(200)),
  words,
});

export const answerRemark = z.object({ id, version, answer: words });

export const agreementPart = z.object({ agreementId: id });

export type AddAgreementText = z.output<typeof addAgreementText>;
export type CompareVersions = z.output<typeof compareVersions>;
export type SaveDisagreement = z.output<typeof saveDisagreement>;
export type SettleDisagreement = z.output<typeof settleDisagreement>;
export type AddRemark = z.output<typeof addRemark>;
export type AnswerRemark = z.output<typeof answerRemark>;
