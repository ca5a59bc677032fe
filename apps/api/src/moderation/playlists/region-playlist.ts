import type { Actor } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { traceOf, type VideoRow } from '../video-of.ts';

/** Puts an approved video at the end of its region's own playlist, which the first video makes. Safe to repeat. */
export async function putInRegionPlaylist(tx: Transaction, actor: Actor, video: VideoRow): Promise<void> {
  if (video.regionId === null) return;
  // A returned video that was approved before stands there already.
  const [added] = await tx.execute<{ title: string }>(sql`
    with made as (
      insert into playlists (id, region_id, title, automatic)
      select ${randomUUID()}, region_id, 'Регион ' || name_ru, true from region_versions
      where region_id = ${video.regionId} and valid_from <= current_date
      order by valid_from desc limit 1
      on conflict (region_id) where automatic do update set changed_at = playlists.changed_at
      returning id, title)
    , put as (
      insert into playlist_videos (playlist_id, video_id, position)
      select made.id, ${video.id}, coalesce((select max(position) + 1 from playlist_videos p
        where p.playlist_id = made.id), 1) from made
      on conflict do nothing returning playlist_id)
    select made.title from made join put on put.playlist_id = made.id`);
  if (added)
    await audit(tx, actor, { action: 'video.playlist', ...traceOf(video), after: { playlist: added.title } });
}
