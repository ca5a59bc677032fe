import { addMonths, asMonth, monthsOf } from '@pbnet/domain';
import { startingHardRules, startingIndicators, startingSoftRules } from '@pbnet/domain/monitoring';
import type { Sql } from 'postgres';
import { loadNetwork } from '@pbnet/demo/load-network';
import { demoNetwork } from '@pbnet/demo/network/network';

export const lastMonth = asMonth('2026-10');
export const seed = 1_799;

/**
 * 2,000 centres × `months` months × 12 indicators (90 months: 2.16 million values), the last month open.
 * Values come from SQL with a fixed seed: the same on every machine, seconds to build.
 */
export async function buildDataSet(sql: Sql, months: number): Promise<void> {
  await loadNetwork(sql, demoNetwork(seed, lastMonth, 36));
  const first = addMonths(lastMonth, 1 - months);
  await sql`insert into indicators ${sql(startingIndicators.map(({ code, position }) => ({ code, position })))}`;
  await sql`insert into indicator_versions ${sql(
    startingIndicators.map((of) => ({
      code: of.code,
      valid_from: first,
      name_ru: of.nameRu,
      name_en: of.nameEn,
      unit: of.unit,
      kind: of.kind,
      zero_policy: of.zeroPolicy,
    })),
  )}`;
  await sql`insert into rule_versions (valid_from, hard_rules, soft_rules)
    values (${first}, ${sql.json(startingHardRules as never)}, ${sql.json(startingSoftRules as never)})`;
  const periods = monthsOf(first, lastMonth).map((month) => ({
    month,
    state: month === lastMonth ? 'open' : 'published',
    opens_on: `${month}-28`,
    due_on: '2099-12-25',
    closes_on: '2099-12-31',
  }));
  await sql`insert into reporting_periods ${sql(periods)}`;
  await fillReports(sql);
}

async function fillReports(sql: Sql): Promise<void> {
  const codes = startingIndicators.map(({ code }) => code);
  const values = codes
    .map((code) => `'${code}', case when random() < 0.02 then 0 else floor(random() * 900)::int end`)
    .join(', ');
  await sql`select setseed(0.2020)`;
  await sql.unsafe(`
    insert into center_reports (month, center_id, region_id, regional_center_id, state, "values", submitted_at, receipt_number, version, full_month)
    select p.month, c.id, c.region_id, c.regional_center_id,
           case when p.month < '${lastMonth}' then 'accepted' when c.id % 2 = 0 then 'draft' else 'submitted' end,
           case when random() < 0.01 then jsonb_build_object(${codes.map((code) => `'${code}', 0`).join(', ')}) else jsonb_build_object(${values}) end,
           now() - interval '1 day' * (c.id % 7), p.month || '-' || c.id, 1, true
    from reporting_periods p cross join access_centers c`);
  await sql`vacuum analyze`;
}
