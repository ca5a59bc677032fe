import { captionLanguages } from '@pbnet/domain/captions';
import * as z from 'zod/mini';

const id = z.uuid();
const language = z.enum(captionLanguages);
/** The greatest edition that the person has seen; 0 for none. */
const version = z.int().check(z.nonnegative());

/** Characters of a file of captions. */
export const longestCaptions = 1_000_000;

/** Without a number the edition that is shown now. */
export const captionsOf = z.object({ id, language, number: z.optional(z.int().check(z.positive())) });
export const saveCaptions = z.object({
  id,
  language,
  version,
  text: z.string().check(z.minLength(1), z.maxLength(longestCaptions)),
});
export const removeCaptions = z.object({ id, language, version });

export type CaptionsOf = z.infer<typeof captionsOf>;
export type SaveCaptions = z.infer<typeof saveCaptions>;
export type RemoveCaptions = z.infer<typeof removeCaptions>;
