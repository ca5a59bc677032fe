import { findingKinds } from '@pbnet/domain/network-health';
import * as z from 'zod/mini';

/** Also what an address holds: numbers may come as texts. */
export const healthQuery = z.object({
  kind: z.optional(z.enum(findingKinds)),
  regionId: z.optional(z.coerce.number().check(z.int(), z.positive())),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  /** From 1. */
  page: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_000)), 1),
});

export type HealthQuery = z.output<typeof healthQuery>;
