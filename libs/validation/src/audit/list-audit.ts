import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.optional(z.int().check(z.positive()));
const word = z.optional(z.string().check(z.trim(), z.maxLength(100)));

/** Where the page before ended: the next begins with the row after it. */
const cursor = z.object({ at: z.iso.datetime({ precision: 6 }), id: z.int().check(z.positive()) });

export const listAudit = z.object({
  actorId: z.optional(z.uuid()),
  /** A command or the beginning of one: 'center.' for all of centres. */
  action: word,
  entity: word,
  entityId: word,
  regionId: id,
  regionalCenterId: id,
  centerId: id,
  from: z.optional(daySchema),
  to: z.optional(daySchema),
  cursor: z.nullish(cursor),
});

export type ListAudit = z.infer<typeof listAudit>;
