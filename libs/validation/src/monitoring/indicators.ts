import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const words = z.string().check(z.trim(), z.minLength(2), z.maxLength(200));
const indicatorCode = z.string().check(z.regex(/^[a-z][a-z0-9_]{1,39}$/));

const wording = {
  nameRu: words,
  nameEn: words,
  unit: z.string().check(z.trim(), z.minLength(1), z.maxLength(20)),
  kind: z.enum(['flow', 'stock']),
  zeroPolicy: z.enum(['matters', 'explain', 'fine']),
};

/** A new indicator, asked for from the month on. */
export const addIndicator = z.object({ code: indicatorCode, from: monthSchema, ...wording });
export type AddIndicator = z.output<typeof addIndicator>;

/** New wording or policy from the month on; `versionId` is the version that the person was looking at. */
export const changeIndicator = z.object({
  code: indicatorCode,
  from: monthSchema,
  versionId: z.int(),
  ...wording,
});
export type ChangeIndicator = z.output<typeof changeIndicator>;

/** The indicator is no longer asked for from the month on. */
export const retireIndicator = z.object({ code: indicatorCode, from: monthSchema, versionId: z.int() });
export type RetireIndicator = z.output<typeof retireIndicator>;

const hardRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('requires'), code: indicatorCode, needs: indicatorCode }),
  z.object({ kind: z.literal('at-most'), code: indicatorCode, of: indicatorCode }),
]);

const softRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('deviation'),
    deviations: z.number().check(z.gte(1), z.lte(50)),
    months: z.int().check(z.gte(3), z.lte(12)),
  }),
  z.object({ kind: z.literal('first-zero') }),
]);

/** The rules in force from the month on, all of them. */
export const changeRules = z.object({
  from: monthSchema,
  hardRules: z.array(hardRule).check(z.maxLength(100)),
  softRules: z.array(softRule).check(z.maxLength(10)),
});
export type ChangeRules = z.output<typeof changeRules>;
