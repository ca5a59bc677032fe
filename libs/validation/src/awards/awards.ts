import * as z from 'zod/mini';

/** What a person types from the paper; it need not be a number at all. */
export const checkAward = z.object({ number: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)) });

export const awardsAbout = z.object({ about: z.string().check(z.minLength(1), z.maxLength(100)) });

export const revokeAward = z.object({
  id: z.uuid(),
  version: z.int().check(z.minimum(1)),
  reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(500)),
});

export type CheckAward = z.output<typeof checkAward>;
export type RevokeAward = z.output<typeof revokeAward>;
