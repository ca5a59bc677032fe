import { firstDay, lastDay, type Month } from '@pbnet/domain';
import { figureCodes, figureVerdict, readingFigures, type FigureThresholds } from '@pbnet/domain/reading';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { FigureComparison } from './counted-month.ts';
import type { AskedPlace } from './figures.repository.ts';

export interface Comparing extends AskedPlace {
  readonly month: Month;
  readonly thresholds: FigureThresholds;
}

type Row = Omit<FigureComparison, 'verdict'>;

const figures = sql.join(
  readingFigures.map((figure, index) => sql`(${index}, ${figure}, ${figureCodes[figure]})`),
  sql`, `,
);

/**
 * The month's reports beside what was counted, in the actor's rights: only of centres that the access service has
 * ever counted anything at, so that one that is not connected to it is told nothing.
 */
export async function compareFigures(
  tx: Transaction,
  { month, regionId, centerId, thresholds }: Comparing,
): Promise<readonly FigureComparison[]> {
  const rows = await tx.execute<Row & Record<string, unknown>>(sql`
    with counted as (
      select center_id, figure, sum(count)::int as total from reading_days
      where day between ${firstDay(month)} and ${lastDay(month)} group by center_id, figure
    )
    select r.center_id as "centerId", coalesce(public_center_name(r.center_id), '') as "centerName",
      r.region_id as "regionId", r.regional_center_id as "regionalCenterId", f.figure,
      coalesce(n.total, 0) as counted, r.state,
      case when jsonb_typeof(r."values" -> f.code) = 'number' then (r."values" ->> f.code)::float8 end as reported,
      case when e.at is not null then json_build_object('reason', e.reason, 'reported', e.reported, 'by', a.display_name,
        'at', e.at, 'version', e.version) end as explanation
    from center_reports r
    cross join (values ${figures}) f(position, figure, code)
    left join counted n on n.center_id = r.center_id and n.figure = f.figure
    left join figure_explanations e on e.month = r.month and e.center_id = r.center_id and e.code = f.code
    left join accounts a on a.id = e.by_id
    where r.month = ${month}
      and (${regionId ?? null}::int is null or r.region_id = ${regionId ?? null}::int)
      and (${centerId ?? null}::int is null or r.center_id = ${centerId ?? null}::int)
      and exists (select from reading_days d where d.center_id = r.center_id and d.day <= ${lastDay(month)})
    order by "centerName", r.center_id, f.position`);
  return rows.map((row) => ({
    ...row,
    verdict: figureVerdict({ ...row, explained: row.explanation?.reported ?? null }, thresholds),
  }));
}

/** The comparisons that somebody has to correct or to explain. */
export function differing(comparisons: readonly FigureComparison[]): readonly FigureComparison[] {
  return comparisons.filter(({ verdict }) => verdict === 'differs');
}
