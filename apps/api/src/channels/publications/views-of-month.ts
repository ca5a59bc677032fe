import { addMonths, firstDay, type Month } from '@pbnet/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** Views that a month brought. */
export interface ViewsRow {
  readonly regionalCenterId: number | null;
  /** '' for headquarters. */
  readonly name: string;
  readonly views: number;
  /** What of it belongs to videos of access centers: it stands in their reports of the month. */
  readonly ofCenters: number;
  readonly videos: number;
}

export interface MonthOfViews {
  readonly month: Month;
  readonly rows: readonly ViewsRow[];
  readonly total: number;
}

/**
 * Growth within the month, for each publication: the last count of the month less the last before it. A channel that
 * corrects its count downwards takes nothing back.
 */
export function growthIn(month: Month): SQL {
  const begins = firstDay(month);
  const ends = firstDay(addMonths(month, 1));
  return sql`(select p.id as publication_id, p.video_id, p.region_id, p.regional_center_id, p.center_id,
      greatest(0, coalesce(within.views, 0) - coalesce(earlier.views, 0)) as growth
    from publications p
    join lateral (select views from video_views w where w.publication_id = p.id and w.day >= ${begins}
      and w.day < ${ends} order by w.day desc limit 1) within on true
    left join lateral (select views from video_views w where w.publication_id = p.id and w.day < ${begins}
      order by w.day desc limit 1) earlier on true)`;
}

export async function viewsOfMonth(tx: Transaction, month: Month): Promise<MonthOfViews> {
  const rows = await tx.execute<ViewsRow & Record<string, unknown>>(sql`
    select g.regional_center_id as "regionalCenterId",
      coalesce(public_regional_center_name(g.regional_center_id), '') as name,
      sum(g.growth)::float8 as views,
      coalesce(sum(g.growth) filter (where g.center_id is not null), 0)::float8 as "ofCenters",
      count(distinct g.video_id)::int as videos
    from ${growthIn(month)} g group by g.regional_center_id order by 3 desc, 2`);
  return { month, rows: [...rows], total: rows.reduce((sum, { views }) => sum + views, 0) };
}
