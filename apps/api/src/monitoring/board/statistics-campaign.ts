import { asMonth, monthInWords, type Month } from '@pbnet/domain';
import type { CardState } from '@pbnet/domain/campaigns';
import { sql } from 'drizzle-orm';
import type { CampaignSource, MissingItem, SourceCard } from '../../campaigns/campaign-source.ts';
import type { Transaction } from '../../database.ts';

interface Row extends Record<string, unknown> {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly total: number;
  readonly done: number;
  readonly accepted: number;
  readonly returned: number;
  readonly started: boolean;
  readonly missing: readonly MissingItem[];
}

/**
 * Monthly statistics as a campaign: a regional center's card is the sum of its centres' reports. Silence is
 * never taken for «нечего сообщить»: a zero is reported as a zero.
 */
export const statisticsCampaign: CampaignSource = {
  kind: 'monthly-statistics',

  async cards(tx, { subject }, only) {
    return (await reportsOf(tx, asMonth(subject), only)).map(cardOf);
  },

  async extend(tx, { subject }, { regionalCenterId, newDueOn }) {
    await tx.execute(sql`
      update center_reports set extended_due_on = ${newDueOn}
      where month = ${subject} and regional_center_id = ${regionalCenterId}`);
  },

  async notify(tx, { subject }, regionalCenterId) {
    await tx.execute(sql`
      select pg_notify('center_report', json_build_object(
        'month', ${subject}::text, 'regionalCenterId', ${regionalCenterId}::int, 'centerId', null)::text)`);
  },

  words: ({ subject }) => ({
    what: `статистика за ${monthInWords(asMonth(subject))}`,
    unit: ['отчёт', 'отчёта', 'отчётов'],
    to: `/monitoring/board/${subject}`,
    open: 'Открыть страницу месяца',
    clocks: 'каждого центра',
    late: 'отчёты будут отмечены как поздние',
  }),
};

async function reportsOf(tx: Transaction, month: Month, only: number | null): Promise<readonly Row[]> {
  return tx.execute<Row>(sql`
    with reports as (
      select r.region_id, r.regional_center_id, r.center_id, r.state,
        r.state in ('submitted', 'accepted') as counted
      from center_reports r
      where r.month = ${month} and (${only}::int is null or r.regional_center_id = ${only}::int)
    )
    select rc.region_id as "regionId", rc.id as "regionalCenterId",
      count(r.center_id)::int as total,
      (count(*) filter (where r.counted))::int as done,
      (count(*) filter (where r.state = 'accepted'))::int as accepted,
      (count(*) filter (where r.state = 'returned'))::int as returned,
      coalesce(bool_or(r.state <> 'missing'), false) as started,
      coalesce(json_agg(json_build_object('name', coalesce(v.name, c.code),
        'state', case when r.state = 'missing' then 'nothing' else r.state end) order by v.name)
        filter (where not r.counted), '[]') as missing
    from regional_centers rc
    left join reports r on r.regional_center_id = rc.id
    left join access_centers c on c.id = r.center_id
    left join lateral (
      select name from access_center_versions
      where center_id = r.center_id and not r.counted
      order by valid_from > current_date, valid_from desc limit 1
    ) v on true
    where (${only}::int is null or rc.id = ${only}::int)
      and (r.center_id is not null
        or rc.opened_on <= ${`${month}-01`} and (rc.closed_on is null or rc.closed_on > ${`${month}-01`}))
    group by rc.id
    order by rc.id`);
}

function cardOf({ accepted, returned, ...card }: Row): SourceCard {
  return { ...card, state: stateOf(card, accepted, returned), askedAt: null };
}

function stateOf(
  { total, done }: Pick<Row, 'total' | 'done'>,
  accepted: number,
  returned: number,
): CardState {
  if (total === 0) return 'not-required';
  if (accepted === total) return 'accepted';
  if (done === total) return 'submitted';
  return returned > 0 ? 'returned' : 'awaiting';
}
