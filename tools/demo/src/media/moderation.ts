import { fileSystemStore } from '@pbnet/api/file-system-store';
import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';
import { demoVideoId } from './demo-videos.ts';

export interface ModerationDemoOptions {
  /** The folder of stored files. */
  readonly directory: string;
}

const captions = `WEBVTT

00:00:00.500 --> 00:00:03.000
Добрый день! Это читальный зал

00:00:03.000 --> 00:00:06.500
Президентской библиотеки в нашем регионе.
`;

/** A page without words: the demo invents no contracts. */
const document = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** What moderators said of the demo's videos: cleared ones, one with remarks at times, captions and playlists. */
export async function loadModeration(sql: Sql, { directory }: ModerationDemoOptions): Promise<void> {
  await sql`
    insert into moderation_verdicts (video_id, item, region_id, regional_center_id, center_id, verdict, at)
    select v.id, i.code, v.region_id, v.regional_center_id, v.center_id, 'yes', v.state_since
    from videos v, moderation_items i where v.state in ('approved', 'published')`;
  await sql`
    insert into video_people_statements (video_id, region_id, regional_center_id, center_id, shown, at)
    select id, region_id, regional_center_id, center_id, 'nobody', created_at
    from videos where state in ('approved', 'published')`;
  await sql`
    insert into video_captions (video_id, language, number, region_id, regional_center_id, center_id, name, text)
    select id, 'ru', 1, region_id, regional_center_id, center_id, 'Русский', ${captions}
    from videos where state = 'published'`;
  await sql`
    insert into playlists (id, region_id, title, automatic)
    select distinct on (v.region_id) gen_random_uuid(), v.region_id, 'Регион ' || g.name_ru, true
    from videos v join region_versions g on g.region_id = v.region_id
    where v.state in ('approved', 'published') order by v.region_id, g.valid_from desc`;
  await sql`
    insert into playlist_videos (playlist_id, video_id, position)
    select p.id, v.id, row_number() over (partition by p.id order by v.state_since)
    from playlists p join videos v on v.region_id = p.region_id and v.state in ('approved', 'published')`;
  await loadRights(sql, directory);
  await loadRemarks(sql);
}

async function loadRights(sql: Sql, directory: string): Promise<void> {
  const store = fileSystemStore(directory);
  const rights = await sql<{ id: string }[]>`
    insert into video_rights (id, video_id, region_id, regional_center_id, center_id, holder, ground)
    select gen_random_uuid(), id, region_id, regional_center_id, center_id, 'Президентская библиотека', 'own'
    from videos where state in ('approved', 'published') returning id`;
  for (const { id } of rights) {
    const fileId = demoId(`right of video ${id}`);
    await store.put(fileId, document);
    await sql`
      insert into stored_files (id, purpose, owner_id, region_id, regional_center_id, center_id, file_name, kind, size,
        sha256)
      select ${fileId}, 'video-rights', id, region_id, regional_center_id, center_id, 'Распоряжение.pdf', 'pdf',
        ${document.byteLength}, ${createHash('sha256').update(document).digest('hex')}
      from video_rights where id = ${id}`;
  }
}

const remarks = [
  [2000, 'Не слышно ведущего, поднимите громкость речи.'],
  [6000, 'В титрах нет знака библиотеки.'],
] as const;

/** The returned video says at which second what is wrong. */
async function loadRemarks(sql: Sql): Promise<void> {
  for (const [atMs, words] of remarks)
    await sql`
      insert into moderation_remarks (id, video_id, region_id, regional_center_id, center_id, at_ms, words, at)
      select ${demoId(`remark ${words}`)}, id, region_id, regional_center_id, center_id, ${atMs}, ${words}, state_since
      from videos where id = ${demoVideoId('penza-excursion')}`;
}
