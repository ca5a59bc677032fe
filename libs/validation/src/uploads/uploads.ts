import * as z from 'zod/mini';

/** The thing that files are sent to. */
export const uploadOwner = z.object({
  purpose: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  ownerId: z.string().check(z.regex(/^[0-9a-z-]{1,60}$/)),
});

export const uploadKey = z.object({ id: z.uuid() });

/** What the client tells of a new upload beside its length. */
export const newUpload = z.object({
  ...uploadOwner.shape,
  fileName: z.string().check(z.trim(), z.minLength(1), z.maxLength(255)),
  lastModified: z.coerce.number().check(z.int(), z.minimum(0)),
});

export type NewUpload = z.output<typeof newUpload>;
