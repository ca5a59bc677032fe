import * as z from 'zod/mini';

export const collectionById = z.object({ collectionId: z.int().check(z.positive()) });

export type CollectionById = z.infer<typeof collectionById>;
