import { addMonths, firstDay, lastDay, type Day, type Month } from '@pbnet/domain';
import type { FiguresOfMonth } from '@pbnet/validation/reading';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { CountedDay, CountedOfMonth, CountedUnit } from './counted-month.ts';

export type AskedPlace = Pick<FiguresOfMonth, 'regionId' | 'centerId'>;

type Rows<Row> = Row & Record<string, unknown>;

const counts = sql`
  coalesce(sum(d.count) filter (where d.figure = 'visits'), 0)::int as visits,
  coalesce(sum(d.count) filter (where d.figure = 'new-readers'), 0)::int as "new-readers",
  coalesce(sum(d.count) filter (where d.figure = 'document-views'), 0)::int as "document-views"`;

function within({ regionId, centerId }: AskedPlace): SQL {
  if (centerId !== undefined) return sql`d.center_id = ${centerId}`;
  if (regionId === undefined) return sql`true`;
  return sql`d.center_id in (select id from access_centers where region_id = ${regionId})`;
}

function inMonths(from: Month, to: Month): SQL {
  return sql`d.day between ${firstDay(from)} and ${lastDay(to)}`;
}

/** Sums of `reading_days`: the log of reading is never asked. */
export function figuresRepository(tx: Transaction, place: AskedPlace) {
  return {
    async firstCounted(): Promise<Day | null> {
      const [row] = await tx.execute<{ day: Day | null }>(
        sql`select min(day)::text as day from reading_days`,
      );
      return row?.day ?? null;
    },

    async days(month: Month): Promise<readonly CountedDay[]> {
      const rows = await tx.execute<Rows<CountedDay>>(sql`
        select d.day::text as day, ${counts} from reading_days d
        where ${inMonths(month, month)} and ${within(place)} group by d.day order by d.day`);
      return [...rows];
    },

    async trend(month: Month): Promise<readonly CountedOfMonth[]> {
      const rows = await tx.execute<Rows<CountedOfMonth>>(sql`
        select to_char(d.day, 'YYYY-MM') as month,
          sum(d.visits)::int as visits, sum(d."new-readers")::int as "new-readers",
          sum(d."document-views")::int as "document-views"
        from (select d.day, ${counts} from reading_days d
          where ${inMonths(addMonths(month, -12), month)} and ${within(place)} group by d.day) d
        group by 1 order by 1`);
      return [...rows];
    },

    async regions(month: Month): Promise<readonly CountedUnit[]> {
      const rows = await tx.execute<Rows<CountedUnit>>(sql`
        select 'region' as kind, c.region_id as id, v.name_ru as "nameRu", v.name_en as "nameEn", ${counts}
        from reading_days d join access_centers c on c.id = d.center_id
        join lateral (${regionVersion(sql`c.region_id`, month)}) v on true
        where ${inMonths(month, month)} group by c.region_id, v.name_ru, v.name_en order by v.name_ru`);
      return [...rows];
    },

    async centers(month: Month): Promise<readonly CountedUnit[]> {
      const rows = await tx.execute<Rows<CountedUnit>>(sql`
        select 'center' as kind, d.center_id as id, coalesce(public_center_name(d.center_id), '') as "nameRu",
          coalesce(public_center_name(d.center_id), '') as "nameEn", ${counts}
        from reading_days d
        where ${inMonths(month, month)} and d.center_id <> 0 and ${within(place)} group by d.center_id order by 3, 2`);
      return [...rows];
    },

    async outside(month: Month): Promise<readonly CountedUnit[]> {
      const rows = await tx.execute<Rows<CountedUnit>>(sql`
        select 'outside' as kind, 0 as id, '' as "nameRu", '' as "nameEn", ${counts} from reading_days d
        where ${inMonths(month, month)} and d.center_id = 0 having count(*) > 0`);
      return [...rows];
    },

    async name(month: Month): Promise<{ nameRu: string; nameEn: string } | null> {
      const { regionId, centerId } = place;
      if (centerId === undefined && regionId === undefined) return null;
      const [row] = await tx.execute<{ nameRu: string; nameEn: string }>(
        centerId === undefined
          ? sql`select name_ru as "nameRu", name_en as "nameEn" from (${regionVersion(sql`${regionId}`, month)}) v`
          : sql`select coalesce(public_center_name(c.id), '') as "nameRu", coalesce(public_center_name(c.id), '') as "nameEn"
              from access_centers c where c.id = ${centerId}`,
      );
      return row ?? null;
    },
  };
}

function regionVersion(regionId: SQL, month: Month): SQL {
  return sql`select name_ru, name_en from region_versions where region_id = ${regionId}
    order by valid_from > ${lastDay(month)}, valid_from desc limit 1`;
}
