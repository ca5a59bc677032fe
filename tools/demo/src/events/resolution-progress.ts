import type { Day } from '@pbnet/domain';
import type { Sql } from 'postgres';

export interface ProgressOf {
  readonly resolutionId: string;
  readonly today: Day;
  /** Accounts that confirm. */
  readonly officer: string;
  readonly director: string;
}

/** How the cards of a decision for all regional centers stand: by the remainder of their number. */
interface Shares {
  readonly number: number;
  /** Cards whose number leaves one of these remainders by 25 are not done. */
  readonly open: readonly number[];
  readonly late: readonly number[];
  readonly extended: readonly number[];
  readonly doneOn: Day;
  readonly lateOn: Day;
  readonly words: string;
}

const shares: readonly Shares[] = [
  {
    number: 4,
    ...{ open: [17], late: [3, 11], extended: [11] },
    ...{ doneOn: '2020-11-27' as Day, lateOn: '2020-12-09' as Day },
    words: 'Сведения о совместных мероприятиях направлены.',
  },
  {
    number: 5,
    ...{ open: [8], late: [5], extended: [] },
    ...{ doneOn: '2020-11-30' as Day, lateOn: '2020-12-04' as Day },
    words: 'Сведения о планируемых к открытию ЦУД направлены.',
  },
  {
    number: 7,
    ...{ open: [6, 19, 22], late: [9], extended: [9, 14] },
    ...{ doneOn: '2021-10-18' as Day, lateOn: '2022-02-11' as Day },
    words: 'Соглашение обновлено, новый срок действия согласован.',
  },
];

/** What became of the cards since: most are done in time, some late, a few still owed, as in any network. */
export async function loadProgress(sql: Sql, of: ProgressOf): Promise<void> {
  await monthlyMailings(sql, of);
  for (const share of shares) await centersOf(sql, of, share);
  await department(sql, of);
  await videos(sql, of);
}

/** Every month but the last one was mailed; the proof came from the system and the director confirmed it. */
async function monthlyMailings(sql: Sql, { resolutionId, today, director }: ProgressOf): Promise<void> {
  const month = today.slice(0, 7);
  await sql`
    update assignments a set assigned_on = (instance || '-01')::date
    from decisions d where d.id = a.decision_id and d.resolution_id = ${resolutionId} and d.number = 1`;
  await sql`
    with done as (
      update assignments a set state = 'confirmed', reported_on = a.assigned_on + 9 + (extract(month from a.assigned_on)::int % 4),
        confirmed_at = a.assigned_on + interval '14 days 9 hours', confirmed_by = ${director}, version = 2
      from decisions d where d.id = a.decision_id and d.resolution_id = ${resolutionId} and d.number = 1
        and a.instance < ${month}
      returning a.id, a.reported_on, a.confirmed_at)
    insert into assignment_reports (assignment_id, command, step, words, by_id, at)
    select id, 'propose', 1, 'Рассылка нулевых списков завершена', null::uuid, reported_on + interval '10 hours' from done
    union all select id, 'confirm', 2, '', ${director}::uuid, confirmed_at from done`;
}

async function centersOf(sql: Sql, { resolutionId, officer }: ProgressOf, share: Shares): Promise<void> {
  const { number, open, late, extended, doneOn, lateOn, words } = share;
  await sql`
    with done as (
      update assignments a set state = 'confirmed', version = 2,
        reported_on = case when a.regional_center_id % 25 = any(${[...late]}) then ${lateOn}::date
          else ${doneOn}::date - (a.regional_center_id % 7) end,
        confirmed_at = ${lateOn}::date + interval '9 days 10 hours', confirmed_by = ${officer}
      from decisions d where d.id = a.decision_id and d.resolution_id = ${resolutionId} and d.number = ${number}
        and a.regional_center_id % 25 <> all(${[...open]})
      returning a.id, a.region_id, a.regional_center_id, a.reported_on, a.confirmed_at)
    insert into assignment_reports (assignment_id, region_id, regional_center_id, command, step, words, by_id, at)
    select id, region_id, regional_center_id, 'report', 1, ${words}, null::uuid, reported_on + interval '8 hours' from done
    union all
    select id, region_id, regional_center_id, 'confirm', 2, '', ${officer}::uuid, confirmed_at from done`;
  await sql`
    with moved as (
      update assignments a set due_on = a.due_on + 14, extensions = 1
      from decisions d where d.id = a.decision_id and d.resolution_id = ${resolutionId} and d.number = ${number}
        and a.regional_center_id % 25 = any(${[...extended]})
      returning a.id, a.region_id, a.regional_center_id, a.original_due_on, a.due_on)
    insert into assignment_extensions (assignment_id, region_id, regional_center_id, old_due_on, new_due_on, reason,
      state, requested_at, decided_by, decided_at, decision_reason)
    select id, region_id, regional_center_id, original_due_on, due_on, 'Ждём сведений от центров области.', 'granted',
      original_due_on - interval '5 days', ${officer}, original_due_on - interval '3 days', '' from moved`;
}

/** The meeting was held in November; results go out each month, so the card without a date stays in work. */
async function department(sql: Sql, { resolutionId, director }: ProgressOf): Promise<void> {
  await sql`
    with done as (
      update assignments a set state = 'confirmed', reported_on = '2020-11-26', version = 2,
        confirmed_at = '2020-11-30T09:00:00Z', confirmed_by = ${director}
      from decisions d where d.id = a.decision_id and d.resolution_id = ${resolutionId} and d.number = 2
      returning a.id)
    insert into assignment_reports (assignment_id, command, step, words, by_id, at)
    select id, 'report', 1, 'Совещание проведено через ВКС.', null::uuid, '2020-11-26T12:00:00Z'::timestamptz from done
    union all select id, 'confirm', 2, '', ${director}::uuid, '2020-11-30T09:00:00Z'::timestamptz from done`;
  await sql`
    with going as (
      update assignments a set state = 'in-progress', version = 1
      from decisions d where d.id = a.decision_id and d.resolution_id = ${resolutionId} and d.number in (3, 6)
      returning a.id, d.number)
    insert into assignment_reports (assignment_id, command, step, words, by_id, at)
    select id, 'news', 1, case number when 3 then 'Итоги рассылаются вместе с бюллетенем каждого месяца.'
      else 'План открытий готовится ежегодно, согласование с РЦ идёт.' end, null::uuid, '2021-01-20T09:00:00Z'::timestamptz
    from going`;
}

/** Without a date: some have reported and wait for the controller, the rest are in work. */
async function videos(sql: Sql, { resolutionId, today }: ProgressOf): Promise<void> {
  await sql`
    with said as (
      update assignments a set version = 1,
        state = case a.regional_center_id % 5 when 0 then 'reported' when 1 then 'assigned' else 'in-progress' end,
        reported_on = case a.regional_center_id % 5 when 0 then ${today}::date - 6 end
      from decisions d where d.id = a.decision_id and d.resolution_id = ${resolutionId} and d.number = 8
      returning a.id, a.region_id, a.regional_center_id, a.state)
    insert into assignment_reports (assignment_id, region_id, regional_center_id, command, step, words, by_id, at)
    select id, region_id, regional_center_id, case state when 'reported' then 'report' else 'news' end, 1,
      case state when 'reported' then 'Видеозаписи мероприятий размещены на канале.'
        else 'Готовим записи мероприятий к размещению.' end, null::uuid, ${today}::date - interval '6 days'
    from said where state <> 'assigned'`;
}
