import * as z from 'zod/mini';

export const readerById = z.object({ readerId: z.uuid() });

export type ReaderById = z.infer<typeof readerById>;
