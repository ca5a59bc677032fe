import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

/** Base64 of the largest signature and some more: what is above is told in words by the API. */
const content = z.string().check(z.minLength(1), z.maxLength(12_000_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const rest = z.string().check(z.trim(), z.maxLength(300));
const version = z.int().check(z.positive());

export const longestSignatureWords = 1000;
const words = z.string().check(z.trim(), z.minLength(5), z.maxLength(longestSignatureWords));

export const signaturesOf = z.object({ agreementId: z.uuid() });

export const signatureCommand = z.object({ id: z.uuid(), version });

export const addSignature = z.object({
  id: z.uuid(),
  agreementId: z.uuid(),
  partyId: z.uuid(),
  fileName: line,
  /** The file in base64, whatever form it has itself. */
  content,
});

/** What a person tells of a signature on paper; its scan is uploaded before. */
export const paperSignature = z.object({
  signedOn: daySchema,
  signerName: line,
  signerPost: rest,
  building: line,
  cabinet: line,
  folder: rest,
});

export const addPaperSignature = z.extend(paperSignature, {
  id: z.uuid(),
  agreementId: z.uuid(),
  partyId: z.uuid(),
});

export const confirmSignature = z.extend(signatureCommand, { words });

export const removeTrusted = z.object({ id: z.uuid(), version: z.int(), reason: words });

export const checkProof = z.object({ code: z.string().check(z.trim(), z.minLength(4), z.maxLength(40)) });

export type AddSignature = z.infer<typeof addSignature>;
export type AddPaperSignature = z.infer<typeof addPaperSignature>;
export type PaperSignature = z.infer<typeof paperSignature>;
export type ConfirmSignature = z.infer<typeof confirmSignature>;
export type SignatureCommand = z.infer<typeof signatureCommand>;
export type RemoveTrusted = z.infer<typeof removeTrusted>;
