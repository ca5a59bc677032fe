import type { Day } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';

/**
 * Brings what mirrors today's tree (the centres, their managers' bindings, suspensions and addresses) up to the versions
 * that hold on the day: after an edit, and daily, when a move that was planned comes due.
 * @returns ids of the centres that came to another regional center
 */
export function applyDueMoves(tx: Transaction, day: Day): Promise<readonly number[]> {
  // Bindings are the owner's to write: the move follows from the registry, not from a right over accounts.
  return asOwner(tx, () => moveMirrors(tx, day));
}

async function moveMirrors(tx: Transaction, day: Day): Promise<readonly number[]> {
  const moved = await tx.execute<{ id: number }>(sql`
    update access_centers c
    set region_id = v.region_id, regional_center_id = v.regional_center_id
    from access_center_versions v
    where v.center_id = c.id and v.valid_from <= ${day} and (v.valid_to is null or v.valid_to > ${day})
      and (c.region_id, c.regional_center_id) is distinct from (v.region_id, v.regional_center_id)
    returning c.id`);
  const ids = moved.map(({ id }) => id);
  if (ids.length === 0) return ids;
  for (const mirror of ['account_bindings', 'center_suspensions', 'center_addresses', 'center_write_offs'])
    await tx.execute(sql`
      update ${sql.identifier(mirror)} m
      set region_id = c.region_id, regional_center_id = c.regional_center_id
      from access_centers c where c.id = m.center_id and c.id in ${ids}`);
  return ids;
}

/** Puts the centre's reports under the regional center that it belongs to on each month's last day. */
export async function moveReports(tx: Transaction, centerId: number): Promise<void> {
  await tx.execute(sql`
    update center_reports r
    set region_id = v.region_id, regional_center_id = v.regional_center_id
    from access_center_versions v
    where r.center_id = ${centerId} and v.center_id = r.center_id
      and daterange(v.valid_from, v.valid_to) @>
        ((r.month || '-01')::date + interval '1 month - 1 day')::date
      and (r.region_id, r.regional_center_id) is distinct from (v.region_id, v.regional_center_id)`);
}
