import { sql, type SQL } from 'drizzle-orm';

/** The edition that is shown, unless it takes the captions away; `v` is videos. */
export function captionsJson(language: string): SQL {
  return sql`select text from (
      select text, removed from video_captions
      where video_id = v.id and language = ${language} order by number desc limit 1) last
    where not removed`;
}

/** What the checks have found that browsers do not play is watched on the channels. */
const unplayed = sql`exists (select from video_checks k
      where k.video_id = v.id and k.object_key = v.object_key and k.findings @> '[{"code": "not-played"}]')`;

/** What the page of one video tells beyond its line; `v` is videos. */
export const detailsJson = sql`jsonb_build_object('annotation', v.annotation, 'tags', v.tags, 'language', v.language,
    'recordedOn', v.recorded_on, 'regionId', v.region_id,
    'regionalCenterName', public_regional_center_name(v.regional_center_id), 'width', v.width, 'height', v.height,
    'source', case when v.object_key is null or ${unplayed} then null else '/gallery/' || v.id || '/video' end,
    'contentType', v.content_type,
    'captions', (select coalesce(jsonb_agg(jsonb_build_object('language', c.language, 'name', c.name,
        'address', '/gallery/' || v.id || '/captions/' || c.language || '.vtt') order by c.language), '[]')
      from (select distinct on (language) language, name, removed from video_captions
        where video_id = v.id order by language, number desc) c where not c.removed),
    'placements', (select coalesce(jsonb_agg(jsonb_build_object('channel', n.title, 'address', p.external_url)
        order by n.title), '[]')
      from publications p join channels n on n.id = p.channel_id
      where p.video_id = v.id and p.state = 'published' and p.external_url ~ '^https?://'))`;
