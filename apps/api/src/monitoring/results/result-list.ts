import type { Month } from '@pbnet/domain';
import type { PeriodState, ResultState } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** One month in the list of results. */
export interface ResultSummary {
  readonly month: Month;
  readonly periodState: PeriodState;
  /** Null while nobody has written or published anything. */
  readonly state: ResultState | null;
  readonly hasWords: boolean;
  /** ISO 8601 */
  readonly publishedAt: string | null;
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly corrections: number;
}

/**
 * Months whose collection has ended, the newest first. Published ones as they were frozen; the others, for
 * headquarters alone, as the reports stand.
 */
export async function resultList(tx: Transaction, onlyPublished: boolean): Promise<readonly ResultSummary[]> {
  const [row] = await tx.execute<{ json: string }>(sql`
    with live as (
      select month, sum(expected) as expected, sum(on_time) as on_time, sum(late) as late
      from region_month_reports group by 1
    )
    select coalesce(json_agg(json_build_object(
      'month', period.month, 'periodState', period.state, 'state', result.state,
      'hasWords', coalesce(result.words, '') ~ '[^[:space:]]', 'publishedAt', result.published_at,
      'expected', coalesce((result.figures->'network'->>'expected')::int, live.expected, 0),
      'onTime', coalesce((result.figures->'network'->>'onTime')::int, live.on_time, 0),
      'late', coalesce((result.figures->'network'->>'late')::int, live.late, 0),
      'corrections', (select count(*) from correction_notes note where note.month = period.month)
    ) order by period.month desc), '[]')::text as json
    from reporting_periods period
    left join monitoring_results result on result.month = period.month
    left join live on live.month = period.month
    where period.state in ('closed', 'published') and (not ${onlyPublished} or result.state = 'published')`);
  return row ? JSON.parse(row.json) : [];
}
