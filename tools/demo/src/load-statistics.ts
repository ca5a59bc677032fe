import { addDays, addMonths, monthsOf, type Day, type Month } from '@pbnet/domain';
import { startingForm, startingHardRules, startingSoftRules, usualDays } from '@pbnet/domain/monitoring';
import type { Sql } from 'postgres';
import { copyInto } from './copy.ts';
import type { DemoNetwork } from './network/network.ts';
import { demoReports, type DemoReport } from './statistics/reports.ts';

export interface StatisticsPlan {
  readonly seed: number;
  readonly last: Month;
  readonly months: number;
  /** The last month is still being collected: its due day lies ahead. */
  readonly today: Day;
  /** Centres whose last report nobody has begun: the demo's people fill them in. */
  readonly waiting: ReadonlySet<string>;
}

async function loadForm(sql: Sql, since: Month): Promise<void> {
  await copyInto(
    sql,
    { table: 'indicators', columns: ['code', 'position'] },
    startingForm.map(({ code, position }) => [code, position]),
  );
  await copyInto(
    sql,
    {
      table: 'indicator_versions',
      columns: ['code', 'valid_from', 'name_ru', 'name_en', 'unit', 'kind', 'zero_policy'],
    },
    startingForm.map(({ code, nameRu, nameEn, unit, kind, zeroPolicy }) => [
      code,
      since,
      nameRu,
      nameEn,
      unit,
      kind,
      zeroPolicy,
    ]),
  );
  await copyInto(sql, { table: 'rule_versions', columns: ['valid_from', 'hard_rules', 'soft_rules'] }, [
    [since, startingHardRules, startingSoftRules],
  ]);
}

async function loadPeriods(sql: Sql, { last, months, today }: StatisticsPlan): Promise<void> {
  const past = monthsOf(addMonths(last, 1 - months), addMonths(last, -1)).map((month) => {
    const { opensOn, dueOn, closesOn } = usualDays(month);
    const newest = month === addMonths(last, -1);
    return [
      month,
      newest ? 'closed' : 'published',
      opensOn,
      dueOn,
      closesOn,
      `${opensOn}T00:00:00Z`,
      `${addDays(closesOn, 1)}T00:00:00Z`,
      newest ? null : `${addDays(closesOn, 4)}T09:00:00Z`,
    ];
  });
  const { opensOn } = usualDays(last);
  const current = [
    last,
    'open',
    opensOn,
    addDays(today, 2),
    addDays(today, 7),
    `${opensOn}T00:00:00Z`,
    null,
    null,
  ];
  await copyInto(
    sql,
    {
      table: 'reporting_periods',
      columns: [
        'month',
        'state',
        'opens_on',
        'due_on',
        'closes_on',
        'opened_at',
        'closed_at',
        'published_at',
      ],
    },
    [...past, current],
  );
}

function* reportRows(
  plan: StatisticsPlan,
  network: DemoNetwork,
): Generator<(string | number | boolean | null | object)[]> {
  const span = { first: addMonths(plan.last, 1 - plan.months), last: plan.last };
  let receipt = 0;
  for (const center of network.centers) {
    for (const made of demoReports(plan.seed, center, span)) {
      const waits = made.month === plan.last && plan.waiting.has(center.code);
      const report: DemoReport = waits
        ? { ...made, state: 'missing', values: {}, comments: {}, late: false, submittedOn: null }
        : made;
      const { month, state, submittedOn } = report;
      const at = submittedOn ? `${submittedOn}T09:30:00Z` : null;
      receipt += 1;
      yield [
        month,
        center.id,
        center.regionId,
        report.regionalCenterId,
        state,
        report.values,
        report.comments,
        report.fullMonth,
        report.late,
        at,
        at ? `${month.replace('-', '')}-${String(receipt).padStart(6, '0')}` : null,
        state === 'accepted' ? at : null,
        state === 'returned'
          ? 'Проверьте число посещений: оно меньше числа новых пользователей прошлого месяца'
          : null,
        at ?? `${plan.today}T06:00:00Z`,
        state === 'missing' ? 0 : 1,
      ];
    }
  }
}

const reportColumns = [
  'month',
  'center_id',
  'region_id',
  'regional_center_id',
  'state',
  'values',
  'comments',
  'full_month',
  'late',
  'submitted_at',
  'receipt_number',
  'decided_at',
  'return_reason',
  'updated_at',
  'version',
] as const;

/** The form, the months, every report and its first step of history. The database sums them up by itself. */
export async function loadStatistics(sql: Sql, plan: StatisticsPlan, network: DemoNetwork): Promise<void> {
  await loadForm(sql, addMonths(plan.last, -120));
  await loadPeriods(sql, plan);
  await copyInto(sql, { table: 'center_reports', columns: reportColumns }, reportRows(plan, network));
  await sql`
    insert into center_report_history (month, center_id, region_id, regional_center_id, version, command, state, "values", comments, at)
    select month, center_id, region_id, regional_center_id, version, 'submit', state, "values", comments, updated_at
    from center_reports where state <> 'missing'`;
  await sql`analyze`;
}
