import type { OwnHistory, OwnReading, ReaderActor } from '@pbnet/domain/readers';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

export interface OwnHistoryReader {
  /** What the reader asked to read, newest first, fifty at a time. `before` is a moment in ISO 8601. */
  page(reader: ReaderActor, before?: string): Promise<OwnHistory>;
}

const pageSize = 50;

interface Row extends Record<string, unknown>, Omit<OwnReading, 'collection'> {
  readonly titleRu: string | null;
  readonly titleEn: string | null;
}

export function ownHistoryReader(database: Database): OwnHistoryReader {
  return {
    page: ({ readerId }, before) =>
      database.system(async (tx) => {
        const rows = await tx.execute<Row>(sql`
          select to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, l.item,
            coalesce(i.title, l.item) as title, c.title_ru as "titleRu", c.title_en as "titleEn",
            public_center_name(l.center_id) as center, l.granted, l.ground, l.refusal
          from access_log l
          left join resource_items i on i.id = l.item
          left join collections c on c.id = l.collection_id
          where l.reader_id = ${readerId} and l.at < ${before ?? 'infinity'}::timestamptz
          order by l.at desc limit ${pageSize}`);
        const readings = rows.map(({ titleRu, titleEn, ...reading }) => ({
          ...reading,
          collection: titleRu === null || titleEn === null ? null : { ru: titleRu, en: titleEn },
        }));
        return { readings, next: rows.length === pageSize ? (readings.at(-1)?.at ?? null) : null };
      }),
  };
}
