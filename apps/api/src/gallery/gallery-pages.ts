import type { ListGallery } from '@pbnet/validation/gallery';
import type { Sql } from 'postgres';
import { readCursor, writeCursor } from './gallery-cursor.ts';
import type { GalleryEntry, GalleryPage } from './gallery-video.ts';

const pageSize = 24;

type Part = ReturnType<Sql>;

function conditions(sql: Sql, { regionId, theme, search = '', cursor }: ListGallery): Part {
  const after = readCursor(cursor);
  const folded = search.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  // The words are folded by the same expression as those of the index.
  return sql`
    ${regionId === undefined ? sql`` : sql`and v.region_id = ${regionId}`}
    ${theme === undefined ? sql`` : sql`and v.theme = ${theme}`}
    ${
      folded === ''
        ? sql``
        : sql`and to_tsvector('russian', translate(v.title || ' ' || v.annotation || ' ' || v.theme, 'Ёё', 'Ее'))
          @@ websearch_to_tsquery('russian', ${folded})`
    }
    ${after ? sql`and (v.published_at, v.id) < (${after.at}::text::timestamptz, ${after.id}::uuid)` : sql``}`;
}

/**
 * Visitors come without an account and in any number: one prepared statement without a transaction. Rows are narrowed
 * and cut first, so that names and views are looked up for one page only.
 */
export async function galleryEntries(
  sql: Sql,
  input: ListGallery,
  limit: number,
): Promise<readonly GalleryEntry[]> {
  const rows = await sql<(Omit<GalleryEntry, 'views'> & { readonly views: string })[]>`
    select v.id, v.title, v.theme, r.name_ru as "regionName",
      to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "publishedAt",
      v.duration_ms as "durationMs", case when v.poster_key is null then null else '/gallery/' || v.id || '/poster.jpg' end as poster, v.views
    from (select v.id, v.title, v.theme, v.region_id, v.published_at, v.duration_ms, v.poster_key,
        (select coalesce(sum(p.views), 0) from publications p where p.video_id = v.id) as views
      from videos v where v.state = 'published' ${conditions(sql, input)}
      order by v.published_at desc, v.id desc limit ${limit}) v
    left join lateral (
      select name_ru from region_versions where region_id = v.region_id and valid_from <= current_date
      order by valid_from desc limit 1) r on true
    order by v.published_at desc, v.id desc`;
  return rows.map((row) => ({ ...row, views: Number(row.views) }));
}

export async function galleryPage(sql: Sql, input: ListGallery): Promise<GalleryPage> {
  const found = await galleryEntries(sql, input, pageSize + 1);
  const videos = found.slice(0, pageSize);
  const last = videos.at(-1);
  const next = found.length > pageSize && last ? { at: last.publishedAt, id: last.id } : null;
  return { videos, next: next && writeCursor(next) };
}
