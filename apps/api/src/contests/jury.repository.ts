import { entryQuorum, mayScore, type Marks } from '@pbnet/domain/contests';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import {
  contestConflicts,
  contestEntries,
  contestJurors as jurors,
  contestScores as scores,
  contestTraces,
} from './contests.tables.ts';
import type { Contest } from './contest.repository.ts';
import { entriesRepository, type Entry } from './entries.repository.ts';

export interface Juror extends Readonly<typeof jurors.$inferSelect> {
  readonly id: string;
}

export interface Score extends Readonly<typeof scores.$inferSelect> {
  readonly jurorId: string;
}

/** A work with what the juror has given it. */
export interface JurorWork {
  readonly entry: Entry;
  readonly score: Score | null;
  readonly conflict: string | null;
}

/** An entry of the federal stage with the scores that count and the number that is needed. */
export interface Standing {
  readonly entry: Entry;
  readonly scores: readonly Score[];
  readonly quorum: number;
}

export interface Jury {
  readonly jurors: readonly Juror[];
  /** Entries with a declared conflict of interest, by juror. */
  readonly conflicts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly scores: readonly Score[];
}

const none: ReadonlySet<string> = new Set();

/** Who is in the jury, with one of them regarded as gone where it is asked what that would change. */
export function standings(contest: Contest, entries: readonly Entry[], jury: Jury): readonly Standing[] {
  const byEntry = Map.groupBy(jury.scores, ({ entryId }) => entryId);
  return entries.map((entry) => {
    const declared = (juror: Juror) => jury.conflicts.get(juror.id) ?? none;
    const given = (byEntry.get(entry.id) ?? []).filter(({ jurorId }) => {
      const juror = jury.jurors.find(({ id }) => id === jurorId);
      return juror !== undefined && !declared(juror).has(entry.id) && juror.ownRegionId !== entry.regionId;
    });
    const able = jury.jurors.filter((juror) => {
      const left = juror.leftAt !== null;
      const standing = { id: juror.id, regionId: juror.ownRegionId, left };
      return left
        ? given.some(({ jurorId }) => jurorId === juror.id)
        : mayScore(standing, entry, declared(juror));
    });
    return { entry, scores: given, quorum: entryQuorum(contest.quorum, able.length) };
  });
}

export function juryRepository(tx: Transaction) {
  return {
    async jury(contestId: string): Promise<Jury> {
      const members = await tx
        .select()
        .from(jurors)
        .where(eq(jurors.contestId, contestId))
        .orderBy(asc(jurors.invitedAt), asc(jurors.name));
      const ids = members.map(({ id }) => id);
      const declared = await tx.select().from(contestConflicts).where(inArray(contestConflicts.jurorId, ids));
      const byJuror = Map.groupBy(declared, ({ jurorId }) => jurorId);
      return {
        jurors: members,
        conflicts: new Map(
          [...byJuror].map(([id, rows]) => [id, new Set(rows.map(({ entryId }) => entryId))] as const),
        ),
        scores: await tx.select().from(scores).where(inArray(scores.jurorId, ids)),
      };
    },

    async standings(contest: Contest): Promise<readonly Standing[]> {
      const jury = await this.jury(contest.id);
      return standings(contest, await entriesRepository(tx).federal(contest.id), jury);
    },

    async juror(
      where: { contestId: string; secretHash: string } | { contestId: string; accountId: string },
    ): Promise<Juror | undefined> {
      const who =
        'secretHash' in where
          ? eq(jurors.secretHash, where.secretHash)
          : eq(jurors.accountId, where.accountId);
      const [row] = await tx
        .select()
        .from(jurors)
        .where(and(eq(jurors.contestId, where.contestId), isNull(jurors.leftAt), who));
      return row;
    },

    /** What the juror may look at: nothing of the own region is read at all. */
    works: ({ contestId, ownRegionId, id }: Juror): Promise<JurorWork[]> =>
      tx
        .select({
          entry: contestEntries,
          score: scores,
          conflict: contestConflicts.reason,
        })
        .from(contestEntries)
        .leftJoin(scores, and(eq(scores.entryId, contestEntries.id), eq(scores.jurorId, id)))
        .leftJoin(
          contestConflicts,
          and(eq(contestConflicts.entryId, contestEntries.id), eq(contestConflicts.jurorId, id)),
        )
        .where(
          and(
            eq(contestEntries.contestId, contestId),
            contestEntries.federal,
            eq(contestEntries.state, 'accepted'),
            sql`${contestEntries.regionId} is distinct from ${ownRegionId}`,
          ),
        )
        .orderBy(contestEntries.position),

    async writeScore({ id }: Juror, score: { entryId: string; marks: Marks; comment: string; at: Date }) {
      // The trigger of the table lets only this juror's rows through, until the transaction ends.
      await tx.execute(sql`select set_config('app.juror_id', ${id}, true)`);
      await tx
        .insert(scores)
        .values({ ...score, jurorId: id })
        .onConflictDoUpdate({
          target: [scores.jurorId, scores.entryId],
          set: {
            marks: score.marks,
            comment: score.comment,
            at: score.at,
            version: sql`${scores.version} + 1`,
          },
        });
    },

    trace: (trace: typeof contestTraces.$inferInsert) => tx.insert(contestTraces).values(trace),
  };
}
