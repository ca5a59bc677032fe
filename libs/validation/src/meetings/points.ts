import { connectionPointKinds } from '@pbnet/domain/meetings';
import * as z from 'zod/mini';
import { line, meetingId, version } from './meetings.ts';

const id = z.uuid();

/** Version 0 makes the point. A regional center's point is its own, whatever `regionalCenterId` says. */
export const savePoint = z.object({
  meetingId,
  id,
  version,
  kind: z.enum(connectionPointKinds),
  title: line.check(z.minLength(1)),
  place: line,
  regionalCenterId: z.nullable(z.int().check(z.positive())),
  tested: z.boolean(),
  people: z.nullable(z.int().check(z.nonnegative(), z.maximum(100_000))),
  connected: z.enum(['planned', 'connected', 'absent']),
});

export const removePoint = z.object({ meetingId, id, version });

/** Points of one kind, a title each; a title that is there already is not added again. */
export const addPoints = z.object({
  meetingId,
  kind: z.enum(connectionPointKinds),
  titles: z.array(line.check(z.minLength(1))).check(z.minLength(1), z.maxLength(500)),
});

export type SavePoint = z.output<typeof savePoint>;
export type RemovePoint = z.output<typeof removePoint>;
export type AddPoints = z.output<typeof addPoints>;
