import type { Month } from '@pbnet/domain';
import type { ZeroExplanation, ZeroReason } from '@pbnet/domain/monitoring';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { zeroExplanations } from '../monitoring.tables.ts';

export interface StoredExplanation extends ZeroExplanation {
  readonly version: number;
}

interface LatestRow extends StoredExplanation, Record<string, unknown> {
  readonly centerId: number;
}

export interface ExplanationKey {
  readonly month: Month;
  readonly centerId: number;
}

export interface NewExplanation extends ExplanationKey {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly reason: ZeroReason;
  readonly words: string;
  readonly actorId: string;
}

const shape = {
  month: sql<Month>`${zeroExplanations.month}`,
  reason: sql<ZeroReason>`${zeroExplanations.reasonCode}`,
  words: zeroExplanations.words,
  version: zeroExplanations.version,
};

export function zeroExplanationRepository(tx: Transaction) {
  const key = ({ month, centerId }: ExplanationKey) =>
    and(eq(zeroExplanations.month, month), eq(zeroExplanations.centerId, centerId));

  return {
    async of(which: ExplanationKey): Promise<StoredExplanation | undefined> {
      const [row] = await tx.select(shape).from(zeroExplanations).where(key(which));
      return row;
    },

    /** The centre's answers up to the month, at most the two latest, newest first. */
    async latest(
      month: Month,
      centers: readonly number[],
    ): Promise<ReadonlyMap<number, readonly StoredExplanation[]>> {
      const ids = `{${centers.join(',')}}`;
      const rows = await tx.execute<LatestRow>(sql`
        select center_id as "centerId", answer.month, answer.reason_code as reason, answer.words, answer.version
        from unnest(${ids}::int[]) as listed (center_id)
        cross join lateral (
          select e.month, e.reason_code, e.words, e.version from zero_explanations e
          where e.center_id = listed.center_id and e.month <= ${month}
          order by e.month desc limit 2
        ) answer
        order by center_id, answer.month desc`);
      return Map.groupBy(rows, ({ centerId }) => centerId);
    },

    /** False when the answer has been given already. */
    async add({ reason, actorId, ...row }: NewExplanation): Promise<boolean> {
      const added = await tx
        .insert(zeroExplanations)
        .values({ ...row, reasonCode: reason, actorId })
        .onConflictDoNothing()
        .returning({ centerId: zeroExplanations.centerId });
      return added.length === 1;
    },

    /** False when the answer is no longer of that version. */
    async change({ reason, words, actorId, ...which }: NewExplanation, version: number): Promise<boolean> {
      const changed = await tx
        .update(zeroExplanations)
        .set({ reasonCode: reason, words, actorId, at: sql`now()`, version: version + 1 })
        .where(and(key(which), eq(zeroExplanations.version, version)))
        .returning({ centerId: zeroExplanations.centerId });
      return changed.length === 1;
    },
  };
}
