import * as z from 'zod/mini';

const title = z.string().check(z.trim(), z.minLength(3), z.maxLength(200));

/** An address of the server, of any of its pages; only scheme, host and port are kept. */
const address = z
  .string()
  .check(z.trim(), z.maxLength(500), z.regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i));

export const createServer = z.object({ title, address });

export const saveServer = z.object({
  id: z.int().check(z.positive()),
  version: z.int().check(z.positive()),
  title,
  address,
  active: z.boolean(),
});

export type CreateServer = z.infer<typeof createServer>;
export type SaveServer = z.infer<typeof saveServer>;

/** `kid` is the key that the form showed: a press repeated over a bad line replaces it once. */
export const replaceAccessKey = z.object({
  kid: z.uuid(),
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(500)),
});

export type ReplaceAccessKey = z.infer<typeof replaceAccessKey>;
