import { ipRange, ipRangeFault } from '@pbnet/domain/network';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.int().check(z.positive());

/** An address or a block that a centre can have, in its one spelling. */
export const ipRangeSchema = z.pipe(
  z
    .string()
    .check(z.trim(), z.maxLength(60))
    .check(z.refine((text) => ipRangeFault(text) === undefined, { params: { rule: 'ip-range' } })),
  z.transform((text) => ipRange(text)?.text ?? text),
);

export const addCenterAddresses = z.object({
  centerId: id,
  version: id,
  ranges: z.array(ipRangeSchema).check(z.minLength(1), z.maxLength(50)),
  from: daySchema,
  note: z.string().check(z.trim(), z.maxLength(300)),
});

export const endCenterAddress = z.object({ centerId: id, version: id, addressId: id, on: daySchema });

export type AddCenterAddresses = z.output<typeof addCenterAddresses>;
export type EndCenterAddress = z.output<typeof endCenterAddress>;
