import { addDays, addMonths, asDay, asMonth, monthOf, type Day, type Month } from '@pbnet/domain';
import type { OpeningState } from '@pbnet/domain/openings';
import type { Sql } from 'postgres';
import { copyInto } from '../copy.ts';
import type { DemoNetwork } from '../network/network.ts';
import { regionRows } from '../network/regions.ts';
import { random, type Random } from '../random.ts';
import { openingsCampaign } from '../events/campaign-list.ts';
import { answering, campaignProposals } from './campaign-proposals.ts';
import { linkOpened, openedRows } from './opened-openings.ts';
import { addSteps } from './opening-history.ts';
import { common, moment, type OpeningRow } from './opening-row.ts';
import { openingPlaces, type OpeningPlace } from './opening-places.ts';
import { planDays } from './plan-days.ts';

export interface OpeningsOptions {
  readonly seed: number;
  readonly today: Day;
}

/** In the order of the places: the demo's own two regions first, so that they have something of each kind. */
const states: readonly OpeningState[] = [
  ...(['proposed', 'proposed', 'under-review', 'under-review', 'agreed', 'in-plan', 'in-plan'] as const),
  ...(['ready', 'agreed', 'proposed', 'under-review', 'agreed', 'in-plan', 'preparing'] as const),
  ...(['proposed', 'agreed', 'ready', 'postponed', 'agreed', 'rejected', 'proposed', 'preparing'] as const),
];

/** Everyone proposes by the autumn; what is in the plan is for this year, the rest for the next one. */
function monthFor(state: OpeningState, { today, dice }: { today: Day; dice: Random }): Month | null {
  const { year } = planDays(today);
  const now = monthOf(today);
  if (state === 'preparing' || state === 'ready') return inYear(addMonths(now, dice.between(-1, 2)), year);
  if (state === 'in-plan') return inYear(addMonths(now, dice.between(0, 3)), year);
  if (state === 'proposed' && dice.chance(0.15)) return null;
  return addMonths(asMonth(`${year + 1}-02`), dice.between(0, 9));
}

function inYear(month: Month, year: number): Month {
  const [first, last] = [asMonth(`${year}-01`), asMonth(`${year}-12`)];
  return month < first ? first : month > last ? last : month;
}

const reasons: Readonly<Partial<Record<OpeningState, string>>> = {
  rejected: 'В этом же городе уже работает центр, свободных мест в нём достаточно.',
  withdrawn: 'Здание закрывают на капитальный ремонт.',
  postponed: 'Провайдер подведёт линию только в будущем году.',
};

/** The year's plan holds them, by the edition of winter or of summer. */
const plannedStates: readonly OpeningState[] = ['in-plan', 'preparing', 'ready', 'postponed'];

interface Dates {
  readonly made: Day;
  readonly agreed: Day | null;
  readonly changed: Day;
  /** The month of this year that it had before it moved to the next. */
  readonly oldMonth: Month | null;
}

/** What stands in the plan was proposed before its edition; two of the planned ones came with the amended plan. */
function datesOf(state: OpeningState, { place, index, dice, today }: RowOf): Dates {
  const { year, winter, summer } = planDays(today);
  const moved = state === 'agreed' && summer !== null && index % states.length === 11;
  if (plannedStates.includes(state) || moved) {
    const added = summer !== null && !moved && index % 27 === 5;
    const made = added
      ? addDays(asDay(`${year}-04-25`), dice.between(0, 15))
      : addDays(winter, -dice.between(30, 90));
    const agreed = moved ? addDays(asDay(`${year}-05-10`), dice.between(0, 20)) : addDays(made, 12);
    const changed = moved
      ? agreed
      : state === 'in-plan'
        ? added
          ? summer
          : winter
        : addDays(today, -dice.between(2, 12));
    const late = state === 'postponed' || moved;
    return {
      made,
      agreed,
      changed,
      oldMonth: late ? inYear(addMonths(monthOf(today), -dice.between(0, 2)), year) : null,
    };
  }
  // Kamchatka's own came before the campaign asked: its head has the campaign still to answer.
  const early = place[0] === 'RU-KAM' || state === 'withdrawn' ? 24 : 0;
  const open = state === 'proposed' || state === 'under-review';
  const made = addDays(today, -(open ? dice.between(2, 22) : dice.between(15, 22)) - early);
  const changed = addDays(made, 14) < today ? addDays(made, 14) : today;
  return { made, agreed: state === 'agreed' ? addDays(made, 12) : null, changed, oldMonth: null };
}

interface RowOf extends OpeningsOptions {
  readonly place: OpeningPlace;
  readonly index: number;
  readonly network: DemoNetwork;
  readonly dice: Random;
}

function rowOf(of: RowOf): OpeningRow | undefined {
  const { place, index, network, dice, today } = of;
  const [code, town, district, latitude, longitude, host, seats] = place;
  const regionId = regionRows.findIndex(([known]) => known === code) + 1;
  const rc = network.regionalCenters.find((known) => known.regionId === regionId);
  if (!rc) return undefined;
  const state: OpeningState = index === 40 ? 'withdrawn' : (states[index % states.length] ?? 'proposed');
  const month = monthFor(state, { today, dice });
  const { made, agreed, changed, oldMonth } = datesOf(state, of);
  const by = index < 2 || index % 6 === 5 ? 'headquarters' : 'regional-center';
  const campaign = openingsCampaign(today);
  return {
    ...common(String(index), { regionId, regionalCenterId: rc.id }),
    state,
    campaign_id: by === 'regional-center' && made >= campaign.opensOn ? campaign.id : null,
    proposed_by: by,
    host_name: host,
    name: `ЦУД: ${town}`,
    locality: town,
    municipality: district,
    address: `Советская улица, ${dice.between(2, 60)}`,
    latitude,
    longitude,
    time_zone: regionRows[regionId - 1]?.[4][0] ?? 'Europe/Moscow',
    seats,
    link_speed_mbps: dice.pick([20, 50, 100, 100, 200]),
    person_name: dice.chance(0.9) ? 'Ответственный за центр' : '',
    person_phone: '',
    planned_month: month,
    old_month: oldMonth,
    postponed_by: state === 'postponed' ? 'regional-center' : null,
    postponements: oldMonth === null ? 0 : 1,
    reason: reasons[state] ?? null,
    rejected_by: state === 'rejected' ? 'headquarters' : null,
    proposed_at: moment(made),
    agreed_at: agreed && moment(agreed),
    center_id: null,
    opened_on: null,
    created_at: moment(made),
    changed_at: moment(changed),
    version: 3,
  };
}

/** Proposals of this and the next year in all states, and answers to the campaign beside them. */
export function proposalRows(options: OpeningsOptions, network: DemoNetwork): readonly OpeningRow[] {
  const dice = random(options.seed + 31);
  const rows = openingPlaces
    .map((place, index) => rowOf({ ...options, place, index, network, dice }))
    .filter((row) => row !== undefined);
  return [...rows, ...campaignProposals(options, network, answering(rows))];
}

/** All proposals, and how this year's new centres were planned. */
export async function loadOpenings(sql: Sql, options: OpeningsOptions, network: DemoNetwork): Promise<void> {
  const { today } = options;
  const all = [...openedRows(network, today), ...proposalRows(options, network)];
  const columns = Object.keys(all[0] ?? {});
  await copyInto(
    sql,
    { table: 'planned_openings', columns },
    all.map((row) => columns.map((column) => row[column] ?? null)),
  );
  await addAddresses(sql);
  await linkOpened(sql);
  await addSteps(sql, today);
  await addWishes(sql);
}

/** Blocks kept for documentation (RFC 5737): the demo names nobody's real address. */
async function addAddresses(sql: Sql): Promise<void> {
  await sql`
    insert into planned_opening_addresses (opening_id, region_id, regional_center_id, position, range)
    select id, region_id, regional_center_id, 0, ('198.51.100.' || (number * 4) || '/30')::cidr
    from (select o.*, row_number() over (order by o.id) - 1 as number from planned_openings o
      where o.state in ('agreed', 'in-plan', 'preparing', 'ready')) known
    where number < 60`;
}

/** Two wishes to change that wait for the other side. */
async function addWishes(sql: Sql): Promise<void> {
  await sql`
    insert into planned_opening_changes (id, opening_id, region_id, regional_center_id, requested_by, requested_at,
      words, before, after)
    select gen_random_uuid(), id, region_id, regional_center_id, proposed_by, changed_at,
      'Нашли зал побольше: поместится больше мест.', jsonb_build_object('seats', seats),
      jsonb_build_object('seats', seats + 4)
    from (select * from planned_openings where state = 'under-review' order by created_at desc limit 2) chosen`;
}
