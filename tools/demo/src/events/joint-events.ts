import { addDays, type Day } from '@pbnet/domain';
import { instantOf } from '@pbnet/domain/calendar';
import type { EventFormat, EventState } from '@pbnet/domain/joint-events';
import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';
import type { DemoCenter, DemoNetwork } from '../network/network.ts';
import { random, type Random } from '../random.ts';
import { eventPlans, type EventPlan } from './event-plans.ts';

export interface JointEventsOptions {
  readonly seed: number;
  readonly today: Day;
}

/** How many days before and after today the demo's events lie. */
const daysBack = 50;
const daysAhead = 75;
const eventCount = 250;

type State = Exclude<EventState, 'held'>;

function stateOf(day: Day, today: Day, chance: number): State {
  if (day < today) {
    if (chance < 0.72) return 'reported';
    return chance < 0.9 ? 'agreed' : 'cancelled';
  }
  if (chance < 0.5) return 'agreed';
  if (chance < 0.74) return 'submitted';
  if (chance < 0.82) return 'draft';
  if (chance < 0.88) return 'returned';
  return chance < 0.95 ? 'postponed' : 'cancelled';
}

const reasons: Readonly<Partial<Record<State, string>>> = {
  cancelled: 'В здании идёт срочный ремонт.',
  postponed: 'Зал занят школьными экзаменами.',
  returned: 'Добавьте программу и уточните, для кого мероприятие.',
};

/** Events of the last and the next months over the regions; the same seed gives the same events. */
export async function loadJointEvents(
  sql: Sql,
  { seed, today }: JointEventsOptions,
  network: DemoNetwork,
): Promise<void> {
  const dice = random(seed + 17);
  const onAirDays = new Set<Day>();
  const working = network.centers.filter(
    ({ closedOn, suspension }) => closedOn === null && suspension === null,
  );
  const rows = Array.from({ length: eventCount }, (_, index) => {
    const rc = network.regionalCenters[(index * 7) % network.regionalCenters.length];
    const own = working.filter(({ regionalCenterId }) => regionalCenterId === rc?.id);
    const center = own[dice.between(0, Math.min(4, own.length - 1))];
    const plan = dice.pick(eventPlans);
    const day = weekday(addDays(today, dice.between(-daysBack, daysAhead)));
    return center ? eventRow({ index, center, plan, day, today, dice, onAirDays }) : undefined;
  }).filter((row) => row !== undefined);
  for (let from = 0; from < rows.length; from += 100)
    await sql`insert into joint_events ${sql(rows.slice(from, from + 100).map((row) => inJson(sql, row)))}`;
  await addSteps(sql);
  await addFigures(sql);
}

type Row = ReturnType<typeof eventRow>;

/** The driver writes a list as an array of PostgreSQL where it is not told otherwise. */
function inJson(sql: Sql, row: Row) {
  return {
    ...row,
    organisers: sql.json(row.organisers),
    in_charge: sql.json(row.in_charge),
    library_people: sql.json(row.library_people),
    links: sql.json(row.links),
  };
}

function weekday(day: Day): Day {
  const number = new Date(`${day}T00:00:00Z`).getUTCDay();
  return number === 0 ? addDays(day, 1) : day;
}

interface RowOf {
  readonly index: number;
  readonly center: DemoCenter;
  readonly plan: EventPlan;
  readonly day: Day;
  readonly today: Day;
  readonly dice: Random;
  readonly onAirDays: Set<Day>;
}

function idOf(index: number): string {
  const hex = createHash('sha256').update(`joint-event ${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function eventRow({ index, center, plan, day, today, dice, onAirDays }: RowOf) {
  const state = stateOf(day, today, dice.next());
  const hour = plan.minutes > 240 ? 10 : dice.between(10, 16);
  const startsAt = instantOf({ day, time: `${hour}:${dice.pick(['00', '30'])}` }, center.timeZone);
  const endsAt = new Date(startsAt.getTime() + plan.minutes * 60_000);
  const format: EventFormat = dice.pick(['in-person', 'in-person', 'mixed', 'videoconference']);
  const onAir = dice.chance(0.06) && !onAirDays.has(day) && state !== 'draft';
  if (onAir) onAirDays.add(day);
  const people = dice.between(12, 90);
  const byVideo = format === 'in-person' ? null : dice.between(5, 60);
  const submitted = state !== 'draft';
  const agreed = state === 'agreed' || state === 'reported' || state === 'cancelled' || state === 'postponed';
  const planned = new Date(startsAt.getTime() - dice.between(15, 40) * 86_400_000);
  const now = new Date(`${today}T06:00:00Z`);
  const made = planned < now ? planned : new Date(now.getTime() - dice.between(1, 12) * 86_400_000);
  const later = (days: number) => new Date(Math.min(made.getTime() + days * 86_400_000, now.getTime()));
  return {
    id: idOf(index),
    region_id: center.regionId,
    regional_center_id: center.regionalCenterId,
    center_id: center.id,
    title: plan.title,
    kind: plan.kind,
    format,
    starts_at: startsAt,
    ends_at: endsAt,
    zone: center.timeZone,
    place_center_id: center.id,
    place: '',
    hall: dice.pick(['Читальный зал', 'Актовый зал', 'Мультимедийный зал']),
    organisers: [{ organizationId: 1_000 + center.id, name: center.name }],
    with_library: true,
    in_charge: [dice.pick(['Отдел краеведения', 'Методический отдел', 'Отдел обслуживания'])],
    library_people: dice.chance(0.15) ? ['Лекторий Президентской библиотеки'] : [],
    on_air: onAir,
    audience: plan.audience,
    description: plan.about,
    expected_in_person: people,
    expected_video: byVideo,
    links: [],
    state,
    submitted_at: submitted ? made : null,
    agreed_at: agreed ? later(3) : null,
    reason: reasons[state] ?? null,
    actual_in_person: state === 'reported' ? people + dice.between(-8, 20) : null,
    actual_video: state === 'reported' ? (byVideo ?? 0) : null,
    report_words: state === 'reported' ? 'Прошло по программе, отзывы хорошие.' : null,
    reported_at:
      state === 'reported' ? new Date(Math.min(endsAt.getTime() + 86_400_000, now.getTime())) : null,
    postponements: state === 'postponed' ? 1 : 0,
    sequence: agreed ? 1 : 0,
    created_at: made,
    changed_at: later(4),
    version: 3,
  };
}

/** The history that the states tell of; whoever did it is not named. */
async function addSteps(sql: Sql): Promise<void> {
  await sql`
    insert into joint_event_steps
      (event_id, region_id, regional_center_id, center_id, command, state, words, old_starts_at, old_ends_at, at)
    select e.id, e.region_id, e.regional_center_id, e.center_id, s.command, s.state, s.words,
      case when s.command = 'postpone' then e.starts_at - interval '14 days' end,
      case when s.command = 'postpone' then e.ends_at - interval '14 days' end, s.at
    from joint_events e, lateral (values
      ('create', 'draft', null, e.created_at, true),
      ('submit', 'submitted', null, e.submitted_at, e.submitted_at is not null),
      ('return', 'returned', e.reason, e.changed_at, e.state = 'returned'),
      ('agree', 'agreed', null, e.agreed_at, e.agreed_at is not null),
      ('postpone', 'postponed', e.reason, e.changed_at, e.state = 'postponed'),
      ('cancel', 'cancelled', e.reason, e.changed_at, e.state = 'cancelled'),
      ('hold', 'held', null, e.ends_at, e.state = 'reported'),
      ('report', 'reported', null, e.reported_at, e.state = 'reported')) s (command, state, words, at, happened)
    where s.happened order by e.id, s.at`;
}

/** Events of handed-in months are part of the figures that the centres reported; later ones wait for their month. */
async function addFigures(sql: Sql): Promise<void> {
  await sql`
    insert into report_contributions (source, month, center_id, region_id, regional_center_id, code, amount, applied,
      title, path, changed_at)
    select 'joint-event:' || e.id, m.month, e.center_id, e.region_id, e.regional_center_id, f.code, f.amount,
      case when r.center_id is null then 0 else f.amount end, e.title, '/events/joint/' || e.id, e.reported_at
    from joint_events e
    cross join lateral (select to_char(e.starts_at at time zone e.zone, 'YYYY-MM') as month) m
    cross join lateral (values ('events_held', 1), ('event_participants', e.actual_in_person),
      ('video_participants', e.actual_video)) f (code, amount)
    left join center_reports r on r.center_id = e.center_id and r.month = m.month
    where e.state = 'reported' and (r.center_id is null or (
      r.state in ('submitted', 'accepted') and (r."values" -> 'events_held') > '3'
      and (r."values" -> 'event_participants') >= to_jsonb(e.actual_in_person)
      and (r."values" -> 'video_participants') >= to_jsonb(e.actual_video)))`;
}
