import { monthOf, type Day, type Month } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import { planFact, type OpenedCenter, type OpeningToday, type PlanItem } from '@pbnet/domain/opening-plans';
import type { OpeningState } from '@pbnet/domain/openings';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

export interface FactOf {
  readonly year: number;
  readonly items: readonly PlanItem[];
  readonly place: Place;
  readonly today: Day;
}

interface Today extends Record<string, unknown> {
  readonly id: string;
  readonly state: OpeningState;
  readonly month: Month | null;
}

/** An edition names every regional center's openings; a regional center's own fact is of its own ones. */
export function ownItems(items: readonly PlanItem[], place: Place): readonly PlanItem[] {
  if (place.kind === 'network') return items;
  if (place.kind === 'region') return items.filter(({ regionId }) => regionId === place.regionId);
  return items.filter(({ regionalCenterId }) => regionalCenterId === place.regionalCenterId);
}

/** Centres of the registry that opened in the year, or that came of the plan's openings whenever they did. */
function opened(tx: Transaction, year: number, ids: string) {
  return tx.execute<OpenedCenter & Readonly<Record<string, unknown>>>(sql`
    select c.id as "centerId", o.id as "openingId", v.name, v.region_id as "regionId", r.name_ru as "regionName",
      coalesce(public_regional_center_name(v.regional_center_id), '') as "regionalCenterName",
      c.opened_on::text as "openedOn"
    from access_centers c
    join access_center_versions v on v.center_id = c.id and v.valid_from <= c.opened_on
      and (v.valid_to is null or v.valid_to > c.opened_on)
    join lateral (select name_ru from region_versions where region_id = v.region_id
      order by valid_from > c.opened_on, valid_from desc limit 1) r on true
    left join planned_openings o on o.center_id = c.id and o.state = 'opened'
    where c.opened_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
      or o.id in (select jsonb_array_elements_text(${ids}::jsonb)::uuid)
    order by c.opened_on, v.name, c.id`);
}

/** Plan against fact. Days ahead are no fact yet: a centre that is registered to open later is not opened. */
export async function readPlanFact(tx: Transaction, { year, items: all, place, today }: FactOf) {
  const items = ownItems(all, place);
  const ids = JSON.stringify(items.map(({ openingId }) => openingId));
  const rows = await tx.execute<Today>(sql`
    select id, state, planned_month as month from planned_openings
    where id in (select jsonb_array_elements_text(${ids}::jsonb)::uuid)`);
  const centers = await opened(tx, year, ids);
  return planFact({
    ...{ year, items, now: monthOf(today) },
    opened: centers.filter(({ openedOn }) => openedOn <= today),
    today: new Map(rows.map(({ id, state, month }): [string, OpeningToday] => [id, { state, month }])),
  });
}
