import { consentPurposes } from '@pbnet/domain/readers';
import * as z from 'zod/mini';

const purpose = z.enum(consentPurposes);
const edition = z.int().check(z.positive());

/** A consent names the edition that was read. */
export const givenConsent = z.object({ purpose, edition });

const distinct = (consents: readonly { readonly purpose: string }[]) =>
  new Set(consents.map((one) => one.purpose)).size === consents.length;

export const registerReader = z.object({
  /** `PendingReader.shown` of the page that was pressed. */
  shown: z.string().check(z.minLength(1), z.maxLength(100)),
  consents: z.array(givenConsent).check(z.maxLength(consentPurposes.length), z.refine(distinct)),
  /** Of a minor: the parent or guardian in full. */
  guardianName: z.optional(
    z.string().check(z.trim(), z.minLength(3), z.maxLength(200), z.regex(/^\P{Cc}*$/u)),
  ),
});

export const withdrawConsent = z.object({
  purpose,
  /** Of the needed one: the data go at once, or by the term of the law. */
  erase: z._default(z.enum(['now', 'by-term']), 'by-term'),
});

export const ownSession = z.object({ id: z.uuid() });

export const ownHistory = z.object({ before: z.optional(z.iso.datetime()) });

export type GiveConsent = z.infer<typeof givenConsent>;
export type RegisterReader = z.infer<typeof registerReader>;
export type WithdrawConsent = z.infer<typeof withdrawConsent>;
