import { erasureGrounds } from '@pbnet/domain/readers';
import * as z from 'zod/mini';

const version = z.int().check(z.minimum(1));
const awaited = z.object({ readerId: z.uuid(), version });

export const erasureQueue = z.object({
  ground: z.optional(z.enum(erasureGrounds)),
  /** Only what waits for an officer. */
  releasable: z.optional(z.boolean()),
  /** 'day reader' of the last row of the page before. */
  cursor: z.nullish(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2} [0-9a-f-]{36}$/))),
});

/** Readers of the queue as the officer saw them. */
export const releaseErasures = z.object({
  readers: z.array(awaited).check(z.minLength(1), z.maxLength(100)),
});

export const postponeErasure = awaited;

/** At a reader's request on paper; the version is the reader's own. */
export const eraseReader = awaited;

export const actsBefore = z.object({ cursor: z.nullish(z.int().check(z.minimum(1))) });

export type ErasureQueueFilter = z.output<typeof erasureQueue>;
export type ReleaseErasures = z.output<typeof releaseErasures>;
export type PostponeErasure = z.output<typeof postponeErasure>;
export type EraseReader = z.output<typeof eraseReader>;
export type ActsBefore = z.output<typeof actsBefore>;
