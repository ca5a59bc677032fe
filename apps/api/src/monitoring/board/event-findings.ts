import type { Month } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** A reported event whose people are not in the centre's figures of the month. */
export interface EventFinding {
  readonly centerId: number;
  readonly centerName: string;
  readonly title: string;
  /** Path of the event's page, where it can be counted again. */
  readonly to: string;
}

export async function readEventFindings(tx: Transaction, month: Month): Promise<readonly EventFinding[]> {
  const rows = await tx.execute<EventFinding & Record<string, unknown>>(sql`
    select distinct center_id as "centerId", coalesce(public_center_name(center_id), '') as "centerName", title,
      path as "to"
    from report_contributions where month = ${month} and amount <> applied
      and exists (select from reporting_periods p where p.month = ${month} and p.state <> 'scheduled')
    order by "centerName", title, "to"`);
  return [...rows];
}
