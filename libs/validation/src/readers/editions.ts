import { consentPurposes } from '@pbnet/domain/readers';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const purpose = z.enum(consentPurposes);
const edition = z.int().check(z.positive());
const wording = z.string().check(z.trim(), z.minLength(100), z.maxLength(20_000));
const change = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));

export const publishEdition = z.object({
  purpose,
  /** The latest edition that was seen: an edit of another one is refused. */
  after: edition,
  /** Paragraphs are divided by an empty line. */
  text: z.object({ ru: wording, en: wording }),
  /** What is different, as readers are told. */
  change: z.object({ ru: change, en: change }),
  /** The first day of it; null: at once. */
  from: z.nullable(daySchema),
  /** Whoever has agreed to a former one is asked again. */
  mustAgree: z.boolean(),
});

export const recallEdition = z.object({ purpose, edition });

export type PublishEdition = z.infer<typeof publishEdition>;
export type RecallEdition = z.infer<typeof recallEdition>;
