import { firstDay, type Day, type Month } from '@pbnet/domain';
import { named, type Finding } from '@pbnet/domain/network-health';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { HealthSource } from '../network-health/health-source.ts';

interface Broken extends Record<string, unknown> {
  readonly id: number;
  readonly name: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly since: Day;
}

const regionalCenter = { ru: 'Руководитель РЦ', en: 'Head of the regional center' };
const department = { ru: 'ОМиМС', en: 'Monitoring department' };

/** Breaks after the agreement: an opening that is late, a centre without addresses or without its first report. */
export const readinessHealth: HealthSource = {
  async findings(tx, today) {
    return [...(await late(tx, today)), ...(await unaddressed(tx, today)), ...(await silent(tx, today))];
  },
};

interface LateOpening extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly nextMonth: Month;
}

async function late(tx: Transaction, today: Day): Promise<readonly Finding[]> {
  const rows = await tx.execute<LateOpening>(sql`
    select id, name, region_id as "regionId", regional_center_id as "regionalCenterId",
      to_char((planned_month || '-01')::date + interval '1 month', 'YYYY-MM') as "nextMonth"
    from planned_openings
    where state in ('in-plan', 'preparing', 'ready') and planned_month < to_char(${today}::date, 'YYYY-MM')`);
  return rows.map(({ id, name, regionId, regionalCenterId, nextMonth }) => ({
    key: `opened-late:${id}`,
    kind: 'opened-late',
    about: named(name),
    to: `/agreements/openings/${id}/readiness`,
    ...{ regionId, regionalCenterId },
    since: firstDay(nextMonth),
    next: { ru: 'Закончить подготовку или перенести месяц', en: 'Finish preparing or move the month' },
    responsible: regionalCenter,
  }));
}

/** Centres that work on the day, `c`, with the name that holds on it, `v`. */
const working = (today: Day) => sql`access_centers c
    join access_center_versions v on v.center_id = c.id and v.valid_from <= ${today}::date
      and (v.valid_to is null or v.valid_to > ${today}::date)
    where c.opened_on <= ${today}::date and (c.closed_on is null or c.closed_on > ${today}::date)`;

async function unaddressed(tx: Transaction, today: Day): Promise<readonly Finding[]> {
  const rows = await tx.execute<Broken>(sql`
    select c.id, v.name, c.region_id as "regionId", c.regional_center_id as "regionalCenterId",
      coalesce((select max(valid_to) from center_addresses a where a.center_id = c.id), c.opened_on)::text as since
    from ${working(today)}
      and not exists (select from center_addresses a where a.center_id = c.id and a.valid_from <= ${today}::date
        and (a.valid_to is null or a.valid_to > ${today}::date))`);
  return rows.map((row) => ({
    ...finding(row, 'center-without-addresses'),
    next: { ru: 'Внести сетевые адреса центра', en: 'Write in the network addresses of the center' },
    responsible: department,
  }));
}

/** The first full month is over, its due day too, and the centre has never handed in a report. */
async function silent(tx: Transaction, today: Day): Promise<readonly Finding[]> {
  const rows = await tx.execute<Broken>(sql`
    select c.id, v.name, c.region_id as "regionId", c.regional_center_id as "regionalCenterId",
      (p.due_on + 1)::text as since
    from (select c.*, to_char(c.opened_on + interval '1 month' - interval '1 day', 'YYYY-MM') as first_month
      from access_centers c) c
    join reporting_periods p on p.month = c.first_month and p.due_on < ${today}::date
    join access_center_versions v on v.center_id = c.id and v.valid_from <= ${today}::date
      and (v.valid_to is null or v.valid_to > ${today}::date)
    where (c.closed_on is null or c.closed_on > ${today}::date)
      and not exists (select from center_reports r
        where r.center_id = c.id and r.state in ('submitted', 'accepted'))`);
  return rows.map((row) => ({
    ...finding(row, 'center-without-first-report'),
    next: {
      ru: 'Узнать у центра, что мешает сдать отчёт',
      en: 'Ask the center what keeps it from reporting',
    },
    responsible: regionalCenter,
  }));
}

function finding<Kind extends Finding['kind']>(row: Broken, kind: Kind) {
  const { id, name, regionId, regionalCenterId, since } = row;
  return {
    key: `${kind}:${id}`,
    kind,
    about: named(name),
    to: `/agreements/centers/${id}`,
    regionId,
    regionalCenterId,
    since,
  };
}
