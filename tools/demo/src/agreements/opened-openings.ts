import { addDays, addMonths, asDay, asMonth, monthOf, type Day, type Month } from '@pbnet/domain';
import type { Sql } from 'postgres';
import type { DemoCenter, DemoNetwork } from '../network/network.ts';
import { common, moment, type OpeningRow } from './opening-row.ts';
import { planDays, type PlanDays } from './plan-days.ts';

/** One of so many centres opened without anyone's proposal: the plan's fact names them apart. */
const unplannedOf = 17;
/** One of so many opened after the summer was proposed in spring: the amended plan brings it. */
const addedOf = 4;

/** Every fifth centre is a month late, every tenth a month early; the plan's year is kept. */
function plannedMonth(opened: Month, index: number, { year }: PlanDays): Month {
  const shift = index % 10 === 4 ? 1 : index % 5 === 2 ? -1 : 0;
  const month = addMonths(opened, shift);
  const [first, last] = [asMonth(`${year}-01`), asMonth(`${year}-12`)];
  return month < first ? first : month > last ? last : month;
}

function proposedOn(center: DemoCenter, index: number, { year, winter, summer }: PlanDays): Day {
  const added = summer !== null && center.openedOn > addDays(summer, 30) && index % addedOf === 0;
  return added ? addDays(asDay(`${year}-04-20`), index % 20) : addDays(winter, -(30 + (index % 60)));
}

function openedRow(center: DemoCenter, index: number, days: PlanDays): OpeningRow {
  const made = proposedOn(center, index, days);
  return {
    ...common(`opened ${center.id}`, center),
    state: 'opened',
    campaign_id: null,
    proposed_by: index % 8 === 5 ? 'headquarters' : 'regional-center',
    host_name: center.name,
    name: center.name,
    locality: center.locality,
    municipality: '',
    address: '',
    latitude: null,
    longitude: null,
    time_zone: center.timeZone,
    seats: 4 + (index % 4) * 2,
    link_speed_mbps: 100,
    person_name: 'Ответственный за центр',
    person_phone: '',
    planned_month: plannedMonth(monthOf(center.openedOn), index, days),
    old_month: null,
    postponed_by: null,
    postponements: 0,
    reason: null,
    rejected_by: null,
    proposed_at: moment(made),
    agreed_at: moment(addDays(made, 12)),
    center_id: center.id,
    opened_on: center.openedOn,
    created_at: moment(made),
    changed_at: moment(center.openedOn),
    version: 7,
  };
}

/** How this year's new centres were planned; the few of them that nobody planned are left out. */
export function openedRows({ centers }: DemoNetwork, today: Day): readonly OpeningRow[] {
  const days = planDays(today);
  return centers
    .filter(({ openedOn }) => openedOn.startsWith(`${days.year}-`))
    .map((center, index) => ({ center, index }))
    .filter(({ index }) => index % unplannedOf !== 8)
    .map(({ center, index }) => openedRow(center, index, days));
}

/** An opened centre has its host and the agreement that covers it: both are in the registry already. */
export async function linkOpened(sql: Sql): Promise<void> {
  await sql`
    update planned_openings o set organization_id = v.organization_id, agreement_id = a.agreement_id
    from access_center_versions v
    left join lateral (select agreement_id from agreement_centers where center_id = v.center_id
      order by covers_from, agreement_id limit 1) a on true
    where o.state = 'opened' and v.center_id = o.center_id and v.valid_to is null`;
}
