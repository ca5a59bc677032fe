import { connect } from '@pbnet/api/database';
import { galleryAlone } from '@pbnet/api/gallery-alone';
import { tmpdir } from 'node:os';
import type { Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { compareTimes } from '../timing.ts';

const videos = 20_000;
const pageSize = 24;
const milliseconds = (time: number) => `${time.toFixed(2)} ms`;

/** Published videos of all regions with views on a channel, and as many that nobody may see. */
async function build(sql: BenchSystem['sql']): Promise<void> {
  await sql`insert into videos (id, region_id, regional_center_id, state, title, annotation, theme, published_at,
      duration_ms, poster_key)
    select gen_random_uuid(), rc.region_id, rc.id, case when n % 2 = 0 then 'published' else 'moderation' end,
      'Чтения в читальном зале, выпуск ' || n, repeat('Рассказ о документах фонда. ', 10),
      (array['Краеведение', 'Память', 'Наука', 'Культура'])[1 + n % 4],
      timestamptz '2020-01-01' + n * interval '1 hour', 60000 + n, gen_random_uuid()::text
    from generate_series(1, ${videos * 2}) n
    join (select id, region_id, row_number() over (order by id) - 1 as number, count(*) over () as total
      from regional_centers) rc on rc.number = n / 2 % rc.total`;
  const [channel] =
    await sql`insert into channels (id, kind, title) values (gen_random_uuid(), 'rutube', 'bench')
    returning id`;
  await sql`insert into publications (id, video_id, channel_id, state, views)
    select gen_random_uuid(), id, ${channel?.['id'] as string}, 'published', 100 from videos where state = 'published'`;
  await sql`vacuum analyze videos, publications`;
}

/** A page of the public gallery at 20,000 videos: against reading as many rows of a table that holds nothing else. */
export async function gallery({ databaseUrl, sql }: BenchSystem): Promise<readonly Row[]> {
  const database = connect({ url: databaseUrl, connections: 2 });
  await build(sql);
  await sql`create table plain_gallery as
    select v.id, v.title, v.theme, v.region_id, r.name_ru as region_name, v.published_at, v.duration_ms, v.poster_key,
      100::bigint as views
    from videos v join lateral (
      select name_ru from region_versions where region_id = v.region_id order by valid_from desc limit 1) r on true
    where v.state = 'published'`;
  await sql`create index on plain_gallery (published_at desc, id desc)`;
  await sql`create index on plain_gallery (region_id, published_at desc, id desc)`;
  await sql`vacuum analyze plain_gallery`;
  const [{ region_id: regionId }] = await sql<
    [{ region_id: number }]
  >`select region_id from plain_gallery limit 1`;
  const { list } = galleryAlone({ database, directory: tmpdir() });
  const first = await list({});
  const pages = [
    [
      'first page',
      () => list({}),
      () => sql`select * from plain_gallery order by published_at desc, id desc limit ${pageSize}`,
    ],
    [
      'second page',
      () => list({ cursor: first.next ?? '' }),
      () => sql`select * from plain_gallery where (published_at, id) <
        (${first.videos.at(-1)?.publishedAt ?? ''}::timestamptz, ${first.videos.at(-1)?.id ?? ''}::uuid)
        order by published_at desc, id desc limit ${pageSize}`,
    ],
    [
      'page of a region',
      () => list({ regionId }),
      () => sql`select * from plain_gallery where region_id = ${regionId}
        order by published_at desc, id desc limit ${pageSize}`,
    ],
  ] as const;
  const rows: Row[] = [];
  for (const [name, page, plain] of pages) {
    const { ours, floor } = await compareTimes(page, plain, 60);
    rows.push({
      name: `gallery of ${videos} videos, ${name}`,
      ours: milliseconds(ours),
      floor: milliseconds(floor),
      ratio: ours / floor,
      bound: { atMost: 3 },
    });
  }
  await database.close();
  return rows;
}
