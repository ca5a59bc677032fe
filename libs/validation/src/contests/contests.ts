import { fileKinds, type FileKind } from '@pbnet/domain/files';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const version = z.int().check(z.nonnegative());
const contestId = z.uuid();
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
const words = z.string().check(z.trim(), z.maxLength(10_000));
const title = z.string().check(z.trim(), z.minLength(3), z.maxLength(200));
const code = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

const criterion = z.object({
  code,
  name: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
  weight: whole(1, 100),
});

const nomination = z
  .object({
    id: code,
    title,
    about: words,
    fileKinds: z.array(z.enum(Object.keys(fileKinds) as FileKind[])).check(z.minLength(1)),
    maxMegabytes: whole(1, 100),
    minFiles: whole(0, 10),
    maxFiles: whole(1, 10),
  })
  .check(z.refine(({ minFiles, maxFiles }) => minFiles <= maxFiles, { path: ['maxFiles'] }));

const unique = (values: readonly string[]) => new Set(values).size === values.length;

export const contestSettings = z
  .object({
    title,
    about: words.check(z.minLength(10)),
    opensOn: daySchema,
    dueOn: daySchema,
    regionalUntil: daySchema,
    juryUntil: daySchema,
    /** Works that a region may send to the federal stage in a nomination. */
    regionalLimit: whole(1, 100),
    quorum: whole(1, 50),
    scaleMin: whole(0, 9),
    scaleMax: whole(1, 100),
    criteria: z.array(criterion).check(z.minLength(1), z.maxLength(12)),
    nominations: z.array(nomination).check(z.minLength(1), z.maxLength(30)),
    /** How many first places of a nomination get a diploma. */
    places: whole(1, 10),
    consent: words.check(z.minLength(20)),
    retentionMonths: whole(1, 60),
  })
  .check(
    z.refine(({ scaleMin, scaleMax }) => scaleMin < scaleMax, { path: ['scaleMax'] }),
    z.refine(({ criteria }) => unique(criteria.map((one) => one.code)), { path: ['criteria'] }),
    z.refine(({ nominations }) => unique(nominations.map((one) => one.id)), { path: ['nominations'] }),
  );

export const createContest = z.object({ id: contestId, settings: contestSettings });
export const contestKey = z.object({ contestId });
export const changeContest = z.object({ contestId, version, settings: contestSettings });
export const contestStep = z.object({ contestId, version });
export const undoContest = z.object({ contestId, version, reason });

export const inviteJuror = z.object({
  contestId,
  name: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  email: z.email().check(z.maxLength(200)),
  /** Region whose works this juror never sees; null for none. */
  regionId: z.nullable(z.int().check(z.positive())),
});
export const jurorKey = z.object({ contestId, jurorId: z.uuid() });
export const dropJuror = z.object({ contestId, jurorId: z.uuid(), reason });

export type ContestSettings = z.output<typeof contestSettings>;
export type CreateContest = z.output<typeof createContest>;
export type ChangeContest = z.output<typeof changeContest>;
export type ContestStep = z.output<typeof contestStep>;
export type UndoContest = z.output<typeof undoContest>;
export type InviteJuror = z.output<typeof inviteJuror>;
export type JurorKey = z.output<typeof jurorKey>;
export type DropJuror = z.output<typeof dropJuror>;
