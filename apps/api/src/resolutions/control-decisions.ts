import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { ControlDecision } from './card.ts';
import { boardSql } from './cards.repository.ts';
import { decisionView } from './read-resolution.ts';
import { resolutionsRepository } from './resolutions.repository.ts';

interface Counts extends Record<string, unknown> {
  readonly id: string;
  readonly number: string;
  readonly overdue: number;
  readonly reported: number;
}

/** Decisions under control, those that lack a party or a date first. */
export async function readControlDecisions(tx: Transaction, now: Date): Promise<readonly ControlDecision[]> {
  const counts = await tx.execute<Counts>(sql`
    select d.id, r.number, (count(*) filter (where ${boardSql(now)} = 'overdue'))::int as overdue,
      (count(*) filter (where a.state = 'reported'))::int as reported
    from decisions d join resolutions r on r.id = d.resolution_id and r.state = 'controlled'
    left join assignments a on a.decision_id = d.id
    group by d.id, r.number`);
  const byId = new Map(counts.map((row) => [row.id, row]));
  return (await resolutionsRepository(tx).decisions(null))
    .map((row) => ({
      ...decisionView(row),
      resolutionId: row.resolutionId,
      resolutionNumber: byId.get(row.id)?.number ?? '',
      overdue: byId.get(row.id)?.overdue ?? 0,
      reported: byId.get(row.id)?.reported ?? 0,
    }))
    .toSorted((left, right) => Number(right.findings.length > 0) - Number(left.findings.length > 0));
}
