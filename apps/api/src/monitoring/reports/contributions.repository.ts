import type { Month } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** What an event or a video adds to one indicator, and how much of it the figures hold already. */
export interface Contribution {
  readonly centerId: number;
  readonly month: Month;
  readonly code: string;
  readonly amount: number;
  readonly applied: number;
}

/** What of an indicator's figure comes from events and videos. */
export interface EventShare {
  readonly code: string;
  readonly amount: number;
  /** False while the figure does not hold it: the report was handed in before. */
  readonly counted: boolean;
  readonly title: string;
  readonly to: string;
}

export function sourceOf(eventId: string): string {
  return `joint-event:${eventId}`;
}

export async function contributionsOf(tx: Transaction, source: string): Promise<readonly Contribution[]> {
  const rows = await tx.execute<Contribution & Record<string, unknown>>(sql`
    select center_id as "centerId", month, code, amount, applied from report_contributions
    where source = ${source} order by month, center_id, code for update`);
  return [...rows];
}

export async function sharesOf(
  tx: Transaction,
  month: Month,
  centerId: number,
): Promise<readonly EventShare[]> {
  const rows = await tx.execute<EventShare & Record<string, unknown>>(sql`
    select code, amount, amount = applied as counted, title, path as "to" from report_contributions
    where month = ${month} and center_id = ${centerId} and (amount > 0 or applied > 0) order by title, source, code`);
  return [...rows];
}

export interface ContributionSource {
  /** 'joint-event:<uuid>', 'video:<uuid>' */
  readonly source: string;
  readonly title: string;
  /** Path of the page of what is counted. */
  readonly path: string;
  readonly now: Date;
}

/** Writes the rows of the source; one that is nothing and has added nothing is forgotten. */
export async function keepContributions(
  tx: Transaction,
  { source, title, path, now }: ContributionSource,
  rows: readonly Contribution[],
): Promise<void> {
  for (const { centerId, month, code, amount, applied } of rows) {
    await tx.execute(sql`
      insert into report_contributions
        (source, month, center_id, region_id, regional_center_id, code, amount, applied, title, path, changed_at)
      select ${source}, ${month}, c.id, c.region_id, c.regional_center_id, ${code}, ${amount}, ${applied}, ${title},
        ${path}, ${now.toISOString()}
      from access_centers c where c.id = ${centerId}
      on conflict (source, month, center_id, code) do update set amount = excluded.amount,
        applied = excluded.applied, title = excluded.title, changed_at = excluded.changed_at`);
  }
  await tx.execute(sql`
    delete from report_contributions where source = ${source} and applied = 0
      and not exists (select from report_contributions o where o.source = ${source}
        and o.month = report_contributions.month and o.center_id = report_contributions.center_id
        and (o.amount > 0 or o.applied > 0))`);
}
