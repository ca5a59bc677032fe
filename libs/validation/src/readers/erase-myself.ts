import * as z from 'zod/mini';

/** When the reader's own data are destroyed: at once, or after the days that one may think it over. */
export const eraseMyself = z.object({ when: z.enum(['now', 'later']) });

export type EraseMyself = z.infer<typeof eraseMyself>;
