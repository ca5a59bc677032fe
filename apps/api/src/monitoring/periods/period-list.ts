import type { ReportingPeriod } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** A reporting month with what has come in, as far as the reader's place reaches. Instants are ISO texts. */
export interface PeriodOverview extends ReportingPeriod {
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly publishedAt: string | null;
  readonly expected: number;
  readonly submitted: number;
  readonly accepted: number;
  readonly late: number;
  readonly drafts: number;
  readonly returned: number;
  readonly missing: number;
}

/** The newest months first, five years of them at most. */
export async function periodList(tx: Transaction): Promise<readonly PeriodOverview[]> {
  const [row] = await tx.execute<{ list: readonly PeriodOverview[] }>(sql`
    with periods as (select * from reporting_periods order by month desc limit 60)
    select coalesce(json_agg(json_build_object(
      'month', p.month, 'state', p.state, 'version', p.version,
      'opensOn', p.opens_on, 'dueOn', p.due_on, 'closesOn', p.closes_on,
      'openedAt', p.opened_at, 'closedAt', p.closed_at, 'publishedAt', p.published_at,
      'expected', s.expected, 'submitted', s.submitted, 'accepted', s.accepted, 'late', s.late,
      'drafts', s.drafts, 'returned', s.returned, 'missing', s.missing) order by p.month desc), '[]') as list
    from periods p cross join lateral (
      select count(*) as expected,
        count(*) filter (where state = 'submitted') as submitted,
        count(*) filter (where state = 'accepted') as accepted,
        count(*) filter (where late and state in ('submitted', 'accepted')) as late,
        count(*) filter (where state = 'draft') as drafts,
        count(*) filter (where state = 'returned') as returned,
        count(*) filter (where state = 'missing') as missing
      from center_reports r where r.month = p.month) s`);
  return row?.list ?? [];
}
