import { DomainError } from '@pbnet/domain';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { contestEntries, contestResults, contests, contestScores } from './contests.tables.ts';

export interface Contest extends Readonly<typeof contests.$inferSelect> {
  readonly id: string;
}

export interface NewContest extends Readonly<typeof contests.$inferInsert> {
  readonly title: string;
}

export interface FrozenEdition extends Readonly<typeof contestResults.$inferSelect> {
  readonly edition: number;
}

/** What the settings of a contest may not contradict any more. */
export interface ContestUse {
  readonly entries: number;
  readonly scores: number;
  readonly nominationIds: readonly string[];
}

const onlyMine = eq(contests.state, 'draft');

export function contestRepository(tx: Transaction) {
  async function found(id: string, strength?: 'share' | 'update'): Promise<Contest> {
    const query = tx.select().from(contests).where(eq(contests.id, id));
    const [row] = await (strength ? query.for(strength) : query);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row;
  }

  return {
    /** @throws DomainError not-found */
    byId: (id: string) => found(id),

    /** 'share' lets many hand in and score at once and nobody freeze meanwhile; 'update' is for the steps. */
    lock: found,

    list: (drafts: boolean): Promise<Contest[]> =>
      tx
        .select()
        .from(contests)
        .where(drafts ? undefined : sql`not (${onlyMine})`)
        .orderBy(desc(contests.dueOn), contests.id),

    async add(contest: NewContest): Promise<boolean> {
      const added = await tx.insert(contests).values(contest).onConflictDoNothing().returning();
      return added.length === 1;
    },

    async write(id: string, change: Partial<NewContest>): Promise<void> {
      await tx
        .update(contests)
        .set({ ...change, version: sql`${contests.version} + 1` })
        .where(eq(contests.id, id));
    },

    async use(id: string): Promise<ContestUse> {
      const [row] = await tx.execute<{ entries: number; scores: number; nominations: string[] }>(sql`
        select count(*)::int as entries,
          (select count(*)::int from ${contestScores} s join ${contestEntries} e on e.id = s.entry_id
            where e.contest_id = ${id}) as scores,
          coalesce(array_agg(distinct nomination_id) filter (where nomination_id is not null), '{}') as nominations
        from ${contestEntries} where contest_id = ${id}`);
      return {
        entries: row?.entries ?? 0,
        scores: row?.scores ?? 0,
        nominationIds: row?.nominations ?? [],
      };
    },

    /** The frozen results that hold; undefined while there are none. */
    async results(id: string): Promise<FrozenEdition | undefined> {
      const [row] = await tx
        .select()
        .from(contestResults)
        .where(and(eq(contestResults.contestId, id), isNull(contestResults.undoneAt)));
      return row;
    },

    editions: (id: string): Promise<FrozenEdition[]> =>
      tx
        .select()
        .from(contestResults)
        .where(eq(contestResults.contestId, id))
        .orderBy(desc(contestResults.edition)),
  };
}
