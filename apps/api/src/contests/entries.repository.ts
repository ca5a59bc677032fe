import { DomainError } from '@pbnet/domain';
import type { EntryState } from '@pbnet/domain/contests';
import type { EntryBoardInput } from '@pbnet/validation/contests';
import { and, desc, eq, isNotNull, ne, sql, type SQL } from 'drizzle-orm';
import { hash } from 'node:crypto';
import type { Transaction } from '../database.ts';
import { contestEntries as table } from './contests.tables.ts';

export interface Entry extends Readonly<typeof table.$inferSelect> {
  readonly id: string;
}

export interface NewEntry extends Readonly<typeof table.$inferInsert> {
  readonly title: string;
}

export type EntryChange = Partial<NewEntry>;

export const hashOf = (secret: string): string => hash('sha256', secret, 'hex');

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** Drafts are their authors' own until they are handed in. */
function conditions(input: EntryBoardInput): SQL | undefined {
  const { contestId, state, nominationId, regionalCenterId, federal, search = '' } = input;
  const fold = (column: SQL) => sql`lower(translate(${column}, 'Ёё', 'Ее'))`;
  const wanted = `%${escaped(search.toLowerCase().replaceAll('ё', 'е'))}%`;
  const everything = sql`concat_ws(' ', ${table.number}, ${table.title}, ${table.authorName})`;
  return and(
    eq(table.contestId, contestId),
    state === undefined ? ne(table.state, 'draft') : eq(table.state, state),
    nominationId === undefined ? undefined : eq(table.nominationId, nominationId),
    regionalCenterId === undefined ? undefined : eq(table.regionalCenterId, regionalCenterId),
    federal === undefined ? undefined : eq(table.federal, federal),
    search === '' ? undefined : sql`${fold(everything)} like ${wanted}`,
  );
}

export function entriesRepository(tx: Transaction) {
  async function one(where: SQL, lock: boolean): Promise<Entry | undefined> {
    const query = tx.select().from(table).where(where);
    const [row] = await (lock ? query.for('update') : query);
    return row;
  }

  return {
    bySecret: (secret: string, lock = false) => one(eq(table.secretHash, hashOf(secret)), lock),

    /** @throws DomainError not-found, also where the actor's place does not see it */
    async byId(id: string, lock = false): Promise<Entry> {
      const row = await one(eq(table.id, id), lock);
      if (!row || row.state === 'draft') throw new DomainError('not-found', 'not-found');
      return row;
    },

    async add(entry: NewEntry): Promise<Entry | undefined> {
      const [row] = await tx.insert(table).values(entry).onConflictDoNothing().returning();
      return row;
    },

    async write(id: string, change: EntryChange): Promise<Entry> {
      const [row] = await tx
        .update(table)
        .set({ ...change, version: sql`${table.version} + 1` })
        .where(eq(table.id, id))
        .returning();
      if (!row) throw new DomainError('not-found', 'not-found');
      return row;
    },

    async board(input: EntryBoardInput, limit: number): Promise<readonly Entry[]> {
      return tx
        .select()
        .from(table)
        .where(conditions(input))
        .orderBy(desc(table.submittedAt), desc(table.position))
        .limit(limit)
        .offset(((input.page ?? 1) - 1) * limit);
    },

    count: (input: EntryBoardInput): Promise<number> => tx.$count(table, conditions(input)),

    /** How many entries are in each state, whatever the filters of the board. */
    async states(contestId: string): Promise<Readonly<Partial<Record<EntryState | 'federal', number>>>> {
      const rows = await tx
        .select({
          state: table.state,
          count: sql<number>`count(*)::int`,
          federal: sql<number>`count(*) filter (where ${table.federal})::int`,
        })
        .from(table)
        .where(eq(table.contestId, contestId))
        .groupBy(table.state);
      const federal = rows.reduce((sum, row) => sum + row.federal, 0);
      return { ...Object.fromEntries(rows.map(({ state, count }) => [state, count])), federal };
    },

    /** Winners of the regional stages, in the order of their numbers. */
    federal: (contestId: string): Promise<Entry[]> =>
      tx
        .select()
        .from(table)
        .where(
          and(
            eq(table.contestId, contestId),
            table.federal,
            eq(table.state, 'accepted'),
            isNotNull(table.number),
          ),
        )
        .orderBy(table.position),

    /** One at a time decides how many of a region go on in a nomination. */
    async countFederal(entry: Entry): Promise<number> {
      const { contestId, regionId, nominationId } = entry;
      await tx.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`${contestId} ${regionId} ${nominationId}`}, 0))`,
      );
      return tx.$count(
        table,
        and(
          eq(table.contestId, contestId),
          eq(table.regionId, regionId),
          eq(table.nominationId, nominationId),
          eq(table.state, 'accepted'),
          table.federal,
        ),
      );
    },
  };
}
