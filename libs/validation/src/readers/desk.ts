import type { Day } from '@pbnet/domain';
import { consentPurposes, documentKinds, readerStates } from '@pbnet/domain/readers';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';
import { givenConsent } from './own-reader.ts';

const id = z.uuid();
const version = z.int().check(z.positive());
const placeId = z.int().check(z.positive());
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(500));

/** A part of a name: letters, and what stands between them in names. */
const namePart = z.string().check(z.trim(), z.maxLength(100), z.regex(/^(?:\p{L}[\p{L}\p{M}'’ .-]*)?$/u));
const neededName = namePart.check(z.minLength(1));

const person = { lastName: neededName, firstName: neededName, middleName: namePart };
const typedNumber = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/** By the card's number as it was typed or scanned, or by the exact name with the day of birth. */
export const findReaders = z.union([
  z.object({ cardNumber: typedNumber }),
  z.object({ ...person, birthDate: daySchema }),
]);

export const listReaders = z.object({
  state: z.optional(z.enum(readerStates)),
  origin: z.optional(z.enum(['esia', 'paper'])),
  centerId: z.optional(placeId),
  cursor: z.optional(z.object({ at: z.iso.datetime(), id })),
});

export const showReader = z.object({ readerId: id, reason });
export const readerStep = z.object({ readerId: id, version, reason });

export const grantEntitlement = z
  .object({
    id,
    readerId: id,
    /** Null, where no document is named either: every collection with extended access. */
    collectionId: z.nullable(placeId),
    /** One document alone; it is not named together with a collection. */
    itemId: z._default(z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))), null),
    /** The last day of it; null: until it is taken back. */
    lastDay: z.nullable(daySchema),
    reason,
  })
  .check(z.refine(({ collectionId, itemId }) => collectionId === null || itemId === null));

export const revokeEntitlement = z.object({ id, readerId: id, reason });

export const paperReader = z.object({
  ...person,
  birthDate: daySchema,
  documentKind: z.enum(documentKinds),
  /** Of a minor: the parent or guardian in full; empty otherwise. */
  guardianName: z.string().check(z.trim(), z.maxLength(200), z.regex(/^\P{Cc}*$/u)),
});

const consents = z.array(givenConsent).check(
  z.maxLength(consentPurposes.length),
  z.refine((given) => new Set(given.map(({ purpose }) => purpose)).size === given.length),
);

export const paperSheets = z.object({ centerId: placeId, person: paperReader });

export const registerOnPaper = z.object({
  /** Made by the form, so that a press repeated over a bad line registers once. */
  readerId: id,
  centerId: placeId,
  person: paperReader,
  consents,
  /** The staff has seen that the card that was found is somebody else's. */
  isOther: z.boolean(),
});

const pair = { keptId: id, goneId: id };

export const compareReaders = z.object({ ...pair, reason });

export const joinReaders = z.object({
  ...pair,
  keptVersion: version,
  goneVersion: version,
  /** Whose number the person goes on with: the one of the card in the hand. */
  number: z.enum(['kept', 'gone']),
  reason,
});

export const differentReaders = z.object({ ...pair, reason });

/** A reader's own press: the card that was made on paper. */
export const joinOwnCard = z.object({ cardNumber: typedNumber, birthDate: daySchema });

export const listLooks = z.object({
  actorId: z.optional(id),
  readerId: z.optional(id),
  what: z.optional(z.enum(['search', 'card', 'log', 'export'])),
  from: z.optional(daySchema),
  to: z.optional(daySchema),
  cursor: z.optional(z.object({ at: z.string().check(z.regex(/^[\d:.TZ-]{20,32}$/)), id })),
});

export const readerOfCard = z.object({ cardNumber: typedNumber });

export type FindReaders = z.infer<typeof findReaders>;
export type ListReaders = z.infer<typeof listReaders>;
export type ShowReader = z.infer<typeof showReader>;
export type ReaderStep = z.infer<typeof readerStep>;
export type GrantEntitlement = z.infer<typeof grantEntitlement>;
export type RevokeEntitlement = z.infer<typeof revokeEntitlement>;
export type PaperReader = z.infer<typeof paperReader> & { readonly birthDate: Day };
export type PaperSheets = z.infer<typeof paperSheets>;
export type RegisterOnPaper = z.infer<typeof registerOnPaper>;
export type CompareReaders = z.infer<typeof compareReaders>;
export type JoinReaders = z.infer<typeof joinReaders>;
export type DifferentReaders = z.infer<typeof differentReaders>;
export type JoinOwnCard = z.infer<typeof joinOwnCard>;
export type ListLooks = z.infer<typeof listLooks>;
