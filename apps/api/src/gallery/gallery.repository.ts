import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type {
  CaptionText,
  GalleryEntry,
  GalleryFile,
  GalleryFilters,
  GalleryVideo,
} from './gallery-video.ts';
import { captionsJson, detailsJson } from './gallery-details.ts';

const mostRelated = 6;

/** Postgres writes instants in its own way; the wire and comparisons want the one of JavaScript. */
const micros = (column: SQL): SQL =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The one condition of everything that is public; `v` is videos. */
const open = sql`v.state = 'published'`;

const entryJson = sql`jsonb_build_object('id', v.id, 'title', v.title, 'theme', v.theme, 'regionName', r.name_ru,
    'publishedAt', ${micros(sql`v.published_at`)}, 'durationMs', v.duration_ms,
    'poster', case when v.poster_key is null then null else '/gallery/' || v.id || '/poster.jpg' end,
    'views', (select coalesce(sum(p.views), 0)::bigint from publications p where p.video_id = v.id))`;

const regionName = sql`left join lateral (
      select name_ru from region_versions where region_id = v.region_id and valid_from <= current_date
      order by valid_from desc limit 1) r on true`;

export function galleryRepository(tx: Transaction) {
  async function entries(where: SQL, limit: number): Promise<readonly GalleryEntry[]> {
    // Narrowed and cut first: names, posters and views are looked up for one page only.
    const rows = await tx.execute<{ video: GalleryEntry }>(sql`
      select ${entryJson} as video
      from (select * from videos v where ${where} order by v.published_at desc, v.id desc limit ${limit}) v
      ${regionName} order by v.published_at desc, v.id desc`);
    return rows.map(({ video }) => video);
  }

  async function related(id: string): Promise<readonly GalleryEntry[]> {
    return entries(
      sql`${open} and v.id <> ${id} and exists (
        select from videos o where o.id = ${id}
          and (o.region_id = v.region_id or o.theme <> '' and o.theme = v.theme))`,
      mostRelated,
    );
  }

  return {
    async byId(id: string): Promise<GalleryVideo | undefined> {
      const [row] = await tx.execute<{ video: Omit<GalleryVideo, 'related'> }>(sql`
        select ${entryJson} || ${detailsJson} as video from videos v ${regionName} where v.id = ${id} and ${open}`);
      return row && { ...row.video, related: await related(id) };
    },

    async filters(): Promise<GalleryFilters> {
      const regions = await tx.execute<GalleryFilters['regions'][number] & Record<string, unknown>>(sql`
        select v.region_id as id, r.name_ru as name, v.videos
        from (select region_id, count(*)::int as videos from videos v
          where ${open} and region_id is not null group by region_id) v
        ${regionName} order by r.name_ru`);
      const themes = await tx.execute<GalleryFilters['themes'][number] & Record<string, unknown>>(sql`
        select theme, count(*)::int as videos from videos v where ${open} and theme <> '' group by theme order by theme`);
      return { regions: [...regions], themes: [...themes] };
    },

    async source(id: string): Promise<GalleryFile | null> {
      const [row] = await tx.execute<GalleryFile & Record<string, unknown>>(sql`
        select v.object_key as key, coalesce(v.sha256, v.object_key) as sha256,
          case when v.content_type ~ '^(video|audio)/[a-z0-9.+-]+$' then v.content_type
            else 'application/octet-stream' end as "contentType"
        from videos v
        where v.id = ${id} and ${open} and v.object_key is not null`);
      return row ?? null;
    },

    async poster(id: string): Promise<GalleryFile | null> {
      const [row] = await tx.execute<GalleryFile & Record<string, unknown>>(sql`
        select v.poster_key as key, v.poster_key as sha256, 'image/jpeg' as "contentType" from videos v
        where v.id = ${id} and ${open} and v.poster_key is not null`);
      return row ?? null;
    },

    async captionText(id: string, language: string): Promise<CaptionText | null> {
      const [row] = await tx.execute<{ text: string }>(sql`
        select c.text from videos v cross join lateral (${captionsJson(language)}) c where v.id = ${id} and ${open}`);
      return row ?? null;
    },
  };
}
