import { addDays, addMonths, asMonth, monthOf, type Day, type Month } from '@pbnet/domain';
import type { OpeningState } from '@pbnet/domain/openings';
import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';
import { copyInto } from '../copy.ts';
import type { DemoCenter, DemoNetwork } from '../network/network.ts';
import { regionRows } from '../network/regions.ts';
import { random, type Random } from '../random.ts';
import { openingPlaces, type OpeningPlace } from './opening-places.ts';

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

/** A centre of the network that opened this year was a proposal once. */
const mostOpened = 10;

/** Everyone proposes by the autumn; what is in the plan is for this year, the rest for the next one. */
function monthFor(state: OpeningState, { today, dice }: { today: Day; dice: Random }): Month | null {
  const year = Number(today.slice(0, 4));
  const now = monthOf(today);
  if (state === 'preparing' || state === 'ready') return addMonths(now, dice.between(0, 2));
  if (state === 'in-plan') return addMonths(now, dice.between(1, 4));
  if (state === 'proposed' && dice.chance(0.15)) return null;
  return addMonths(asMonth(`${year + 1}-02`), dice.between(0, 9));
}

const reasons: Readonly<Partial<Record<OpeningState, string>>> = {
  rejected: 'В этом же городе уже работает центр, свободных мест в нём достаточно.',
  withdrawn: 'Здание закрывают на капитальный ремонт.',
  postponed: 'Провайдер подведёт линию только осенью.',
};

function idOf(key: string): string {
  const hex = createHash('sha256').update(`planned-opening ${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

type Row = Readonly<Record<string, string | number | null>>;

/** What stands in every card, whatever became of it. */
function common(key: string, at: { readonly regionId: number; readonly regionalCenterId: number }) {
  return {
    id: idOf(key),
    region_id: at.regionId,
    regional_center_id: at.regionalCenterId,
    equipment: 'Компьютеры и принтер есть. Нужны экран для видеолекций и табличка при входе.',
    person_post: 'Заведующая отделом обслуживания',
    person_email: `opening-${key.replaceAll(' ', '-')}@center.example`,
  };
}

function moment(day: Day): string {
  return `${day}T08:00:00Z`;
}

interface RowOf extends OpeningsOptions {
  readonly place: OpeningPlace;
  readonly index: number;
  readonly network: DemoNetwork;
  readonly dice: Random;
}

function rowOf({ place, index, network, dice, today }: RowOf): Row | undefined {
  const [code, town, district, latitude, longitude, host, seats] = place;
  const regionId = regionRows.findIndex(([known]) => known === code) + 1;
  const rc = network.regionalCenters.find((known) => known.regionId === regionId);
  if (!rc) return undefined;
  const state: OpeningState = index === 40 ? 'withdrawn' : (states[index % states.length] ?? 'proposed');
  const month = monthFor(state, { today, dice });
  const open = state === 'proposed' || state === 'under-review';
  const made = addDays(today, -(open ? dice.between(2, 22) : dice.between(40, 120)));
  const agreed = !open && state !== 'rejected' && state !== 'withdrawn';
  return {
    ...common(String(index), { regionId, regionalCenterId: rc.id }),
    state,
    proposed_by: index < 2 || index % 6 === 5 ? 'headquarters' : 'regional-center',
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
    old_month: state === 'postponed' && month !== null ? addMonths(month, -4) : null,
    postponed_by: state === 'postponed' ? 'regional-center' : null,
    postponements: state === 'postponed' ? 1 : 0,
    reason: reasons[state] ?? null,
    rejected_by: state === 'rejected' ? 'headquarters' : null,
    proposed_at: moment(made),
    agreed_at: agreed ? moment(addDays(made, 12)) : null,
    center_id: null,
    opened_on: null,
    created_at: moment(made),
    changed_at: moment(addDays(made, 14) < today ? addDays(made, 14) : today),
    version: 3,
  };
}

/** The centre as it was planned: by a month late in every third case. */
function openedRow(center: DemoCenter, index: number): Row {
  const opened = monthOf(center.openedOn);
  const planned = index % 3 === 2 ? addMonths(opened, -1) : opened;
  const made = addDays(center.openedOn, -200);
  return {
    ...common(`opened ${center.id}`, center),
    state: 'opened',
    proposed_by: 'regional-center',
    host_name: center.name,
    name: center.name,
    locality: center.locality,
    municipality: '',
    address: '',
    latitude: null,
    longitude: null,
    time_zone: center.timeZone,
    seats: 6,
    link_speed_mbps: 100,
    person_name: 'Ответственный за центр',
    person_phone: '',
    planned_month: planned,
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

/** Proposals of this and the next year in all states, and how this year's new centres were planned. */
export async function loadOpenings(sql: Sql, options: OpeningsOptions, network: DemoNetwork): Promise<void> {
  const { seed, today } = options;
  const dice = random(seed + 31);
  const year = today.slice(0, 4);
  const opened = network.centers
    .filter(({ openedOn, closedOn }) => openedOn.startsWith(year) && closedOn === null)
    .filter((_, index, all) => index % Math.ceil(all.length / mostOpened) === 0)
    .map(openedRow);
  const rows = openingPlaces
    .map((place, index) => rowOf({ ...options, place, index, network, dice }))
    .filter((row) => row !== undefined);
  const all = [...opened, ...rows];
  const columns = Object.keys(all[0] ?? {});
  await copyInto(
    sql,
    { table: 'planned_openings', columns },
    all.map((row) => columns.map((column) => row[column] ?? null)),
  );
  await addAddresses(sql);
  await addSteps(sql);
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

/** The history that the states tell of; whoever did it is not named. */
async function addSteps(sql: Sql): Promise<void> {
  await sql`
    insert into planned_opening_steps
      (opening_id, region_id, regional_center_id, command, state, side, words, old_month, at)
    select o.id, o.region_id, o.regional_center_id, s.command, s.state,
      case when s.own then o.proposed_by
        when o.proposed_by = 'headquarters' then 'regional-center' else 'headquarters' end,
      s.words, case when s.command = 'postpone' then o.old_month end, s.at
    from planned_openings o, lateral (values
      ('propose', 'proposed', true, null, o.proposed_at, true),
      ('take', 'under-review', false, null, o.proposed_at + interval '1 day', o.state not in ('proposed', 'withdrawn')),
      ('reject', 'rejected', false, o.reason, o.proposed_at + interval '9 days', o.state = 'rejected'),
      ('withdraw', 'withdrawn', true, o.reason, o.proposed_at + interval '9 days', o.state = 'withdrawn'),
      ('agree', 'agreed', false, null, o.agreed_at, o.agreed_at is not null),
      ('enter-plan', 'in-plan', false, null, o.agreed_at + interval '10 days',
        o.state in ('in-plan', 'preparing', 'ready', 'opened')),
      ('prepare', 'preparing', true, null, o.agreed_at + interval '14 days', o.state in ('preparing', 'ready', 'opened')),
      ('make-ready', 'ready', true, null, o.agreed_at + interval '26 days', o.state in ('ready', 'opened')),
      ('open', 'opened', false, null, o.opened_on::timestamptz, o.state = 'opened'),
      ('postpone', 'postponed', true, o.reason, o.changed_at, o.state = 'postponed'))
      s (command, state, own, words, at, happened)
    where s.happened order by o.id, s.at`;
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
