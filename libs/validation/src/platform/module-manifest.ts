import type { ModuleManifest } from '@pbnet/domain/platform';
import * as z from 'zod/mini';

const words = z.object({ ru: z.string(), en: z.string() });
const text = z.string().check(z.minLength(1), z.maxLength(200));

/** module.json beside a release's code. Unknown members are left out: a newer contract may have them. */
export const moduleManifest = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/)),
  contract: z.int(),
  basePath: z.string().check(z.regex(/^\/[a-z0-9-]+$/)),
  title: words,
  order: z.optional(z.number()),
  navigation: z.array(z.object({ to: text, label: words, icon: text, permission: text, order: z.number() })),
  commands: z.array(
    z.object({ id: text, label: words, keywords: z.optional(words), to: text, permission: text }),
  ),
  homeCards: z.array(z.object({ id: text, permission: text, order: z.number() })),
  shared: z.record(z.string(), z.string()),
}) satisfies z.ZodMiniType<ModuleManifest>;
