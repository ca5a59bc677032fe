import { peopleShown, rightsGrounds } from '@pbnet/domain/rights';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.uuid();
const version = z.int().check(z.nonnegative());
const line = z.string().check(z.trim(), z.minLength(2), z.maxLength(300));
const optionalLine = z.string().check(z.trim(), z.maxLength(300));

export const rightContent = z.object({
  holder: line,
  ground: z.enum(rightsGrounds),
  subject: optionalLine,
  /** The last day; null for no end. */
  validTo: z.nullable(daySchema),
});

export const personContent = z
  .object({
    name: line,
    minor: z.boolean(),
    guardian: optionalLine,
    purpose: line,
    givenOn: daySchema,
    validTo: z.nullable(daySchema),
  })
  .check(
    z.refine(({ minor, guardian }) => !minor || guardian.length >= 2, {
      path: ['guardian'],
      params: { rule: 'guardian' },
    }),
    z.refine(({ givenOn, validTo }) => validTo === null || validTo >= givenOn, {
      path: ['validTo'],
      params: { rule: 'span' },
    }),
  );

/** `recordId` is made by the form; version 0 adds. */
export const saveRight = z.object({ id, recordId: id, version, content: rightContent });
export const savePerson = z.object({ id, recordId: id, version, content: personContent });
export const removeRecord = z.object({ id, recordId: id, version });

export const withdrawConsent = z.object({
  id,
  recordId: id,
  version,
  withdrawnOn: daySchema,
  words: z.string().check(z.trim(), z.minLength(5), z.maxLength(1000)),
});

/** Version 0: nothing was stated yet. */
export const statePeople = z.object({ id, version, shown: z.enum(peopleShown) });

export type RightContent = z.infer<typeof rightContent>;
export type PersonContent = z.infer<typeof personContent>;
export type SaveRight = z.infer<typeof saveRight>;
export type SavePerson = z.infer<typeof savePerson>;
export type RemoveRecord = z.infer<typeof removeRecord>;
export type WithdrawConsent = z.infer<typeof withdrawConsent>;
export type StatePeople = z.infer<typeof statePeople>;
