import { addDays, addMonths, asDay, dayIn, lastDay, monthOf, type Day } from '@pbnet/domain';
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { audit, systemActor } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import { guardianPurpose, workPurpose } from './contest-files.ts';
import { contestEntries, contests } from './contests.tables.ts';
import { headquartersZone } from './contests.ts';

/** Entries that were begun and not handed in are kept so many days after the last day for entries. */
const draftDays = 30;

export interface ContestRetention {
  /** Removes what may not be kept any longer. The works' numbers, states and scores stay: counts do not change. */
  run(): Promise<{ readonly purged: number; readonly drafts: number }>;
}

/** The day after which personal data go: so many months after the jury's last day. */
export function purgeDay(juryUntil: Day, months: number): Day {
  const month = addMonths(monthOf(juryUntil), months);
  const day = asDay(`${month}-01`);
  const wanted = addDays(day, Number(juryUntil.slice(8)) - 1);
  return monthOf(wanted) === month ? wanted : lastDay(month);
}

export interface ContestRetentionOptions {
  readonly database: Database;
  readonly storedFiles: StoredFiles;
  readonly now: () => Date;
}

export function contestRetention({ database, storedFiles, now }: ContestRetentionOptions): ContestRetention {
  async function removeFiles(tx: Transaction, entryId: string): Promise<void> {
    for (const purpose of [workPurpose, guardianPurpose])
      for (const { id } of await storedFiles.list(tx, purpose, entryId))
        await storedFiles.remove(tx, systemActor, id);
  }

  return {
    run: () =>
      database.system(async (tx) => {
        const today = dayIn(headquartersZone, now());
        const all = await tx.select().from(contests);
        const over = all.filter((contest) => purgeDay(contest.juryUntil, contest.retentionMonths) < today);
        const stale = all.filter(({ dueOn }) => addDays(dueOn, draftDays) < today);
        const idsOf = (some: typeof all) => some.map(({ id }) => id);

        const drafts = await tx
          .select({ id: contestEntries.id })
          .from(contestEntries)
          .where(
            and(
              inArray(contestEntries.contestId, idsOf(stale)),
              eq(contestEntries.state, 'draft'),
              isNull(contestEntries.number),
            ),
          );
        for (const { id } of drafts) {
          await removeFiles(tx, id);
          await tx.delete(contestEntries).where(eq(contestEntries.id, id));
        }

        const kept = await tx
          .select({ id: contestEntries.id, contestId: contestEntries.contestId })
          .from(contestEntries)
          .where(
            and(
              inArray(contestEntries.contestId, idsOf(over)),
              isNull(contestEntries.purgedAt),
              isNotNull(contestEntries.number),
            ),
          );
        for (const { id } of kept) {
          await removeFiles(tx, id);
          await tx
            .update(contestEntries)
            .set({
              authorName: null,
              email: null,
              bornOn: null,
              guardianName: null,
              words: '',
              purgedAt: now(),
            })
            .where(eq(contestEntries.id, id));
        }
        for (const [contestId, entries] of Map.groupBy(kept, (entry) => entry.contestId))
          await audit(tx, systemActor, {
            action: 'contest.purge',
            entity: 'contest',
            entityId: contestId,
            after: { entries: entries.length },
          });
        return { purged: kept.length, drafts: drafts.length };
      }),
  };
}
