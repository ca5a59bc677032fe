import { consentPurposes } from '@pbnet/domain/readers';
import * as z from 'zod/mini';
import { givenConsent } from './own-reader.ts';

const code = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));

export const guardianCode = z.object({ code });

export const confirmMinor = z.object({
  code,
  consents: z.array(givenConsent).check(
    z.maxLength(consentPurposes.length),
    z.refine((given) => new Set(given.map(({ purpose }) => purpose)).size === given.length),
  ),
});

/** A guardian's own confirmation. */
export const withdrawMinor = z.object({ id: z.uuid() });

export type ConfirmMinor = z.infer<typeof confirmMinor>;
