import { addMonths, lastDay, type Month } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { FormCenter } from './form-workbook.ts';

/** Which centres a form is about: one, those of a regional center, or with neither the whole network. */
export interface FormPlace {
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
}

/** The centres that owe a report for the month, with what is entered and the counted month before. */
export async function formCenters(
  tx: Transaction,
  month: Month,
  { regionalCenterId, centerId }: FormPlace,
): Promise<readonly FormCenter[]> {
  return tx.execute<FormCenter & Record<string, unknown>>(sql`
    select c.code, v.name, r."values", coalesce(p."values", '{}') as previous
    from center_reports r
    join access_centers c on c.id = r.center_id
    join lateral (
      select name from access_center_versions
      where center_id = r.center_id and valid_from <= ${lastDay(month)} order by valid_from desc limit 1) v on true
    left join center_reports p on p.center_id = r.center_id and p.month = ${addMonths(month, -1)}
      and p.state in ('submitted', 'accepted')
    where r.month = ${month}
      and (${regionalCenterId}::int is null or r.regional_center_id = ${regionalCenterId})
      and (${centerId}::int is null or r.center_id = ${centerId})
    order by r.regional_center_id, r.center_id`);
}
