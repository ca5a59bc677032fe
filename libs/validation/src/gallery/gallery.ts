import * as z from 'zod/mini';

/** `cursor` is what the page before gave. */
export const listGallery = z.object({
  regionId: z.optional(z.int().check(z.positive())),
  theme: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  cursor: z.optional(z.string().check(z.maxLength(120))),
});

export const galleryKey = z.object({ id: z.uuid() });

export type ListGallery = z.output<typeof listGallery>;
