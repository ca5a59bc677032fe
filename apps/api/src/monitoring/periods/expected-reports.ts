import { firstDay, lastDay, type Month } from '@pbnet/domain';
import type { TimeZone } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/**
 * Makes the month's expected reports equal to the network as it was on the month's last day: one for every
 * centre that was open at some time of the month, whole or not. Centres that were never open in it, or were
 * suspended throughout, owe none. Reports that somebody has touched stay.
 */
export async function keepExpectedReports(tx: Transaction, month: Month): Promise<void> {
  const [first, last] = [firstDay(month), lastDay(month)];
  const expected = sql`
    select c.id as center_id, v.region_id, v.regional_center_id,
      c.opened_on <= ${first} and (c.closed_on is null or c.closed_on > ${last}) and not exists (
        select from center_suspensions s where s.center_id = c.id
          and s.suspended_on <= ${last} and (s.resumed_on is null or s.resumed_on > ${first})) as full_month
    from access_centers c
    join lateral (
      select region_id, regional_center_id from access_center_versions
      where center_id = c.id and valid_from <= ${last} order by valid_from desc limit 1) v on true
    where c.opened_on <= ${last} and (c.closed_on is null or c.closed_on > ${first}) and not exists (
      select from center_suspensions s where s.center_id = c.id
        and s.suspended_on <= greatest(${first}, c.opened_on)
        and (s.resumed_on is null or s.resumed_on > ${last}))`;
  await tx.execute(sql`
    insert into center_reports as r (month, center_id, region_id, regional_center_id, full_month)
    select ${month}, center_id, region_id, regional_center_id, full_month from (${expected}) expected
    on conflict (center_id, month) do update
    set full_month = excluded.full_month, region_id = excluded.region_id,
      regional_center_id = excluded.regional_center_id
    where (r.full_month, r.region_id, r.regional_center_id)
      is distinct from (excluded.full_month, excluded.region_id, excluded.regional_center_id)`);
  await tx.execute(sql`
    delete from center_reports r where r.month = ${month} and r.state = 'missing' and r.version = 0
      and not exists (select from (${expected}) expected where expected.center_id = r.center_id)`);
}

/** The zones in which the month's centres live; every zone of today's network while none is expected yet. */
export async function zonesOf(tx: Transaction, month: Month): Promise<readonly TimeZone[]> {
  const rows = await tx.execute<{ time_zone: string }>(sql`
    select distinct time_zone from access_center_versions
    where valid_from <= ${lastDay(month)} and (valid_to is null or valid_to > ${firstDay(month)})`);
  return rows.map((row) => row.time_zone);
}
