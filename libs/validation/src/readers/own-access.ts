import * as z from 'zod/mini';

export const centersToRead = z.object({ regionId: z.int().check(z.positive(), z.maximum(2_147_483_647)) });

export type CentersToRead = z.infer<typeof centersToRead>;
