import { sql } from 'drizzle-orm';
import type { VideoExtras } from './clearance.ts';

/** What the newest editions say and the lists that the video stands in. */
export const videoExtras: VideoExtras = {
  async captions(tx, videoId) {
    return tx.execute<{ language: string; name: string; text: string }>(sql`
      select language, name, text from (
        select distinct on (language) language, name, text, removed from video_captions
        where video_id = ${videoId} order by language, number desc) newest
      where not removed order by language <> 'ru', language`);
  },

  async playlists(tx, videoId) {
    const rows = await tx.execute<{ title: string }>(sql`
      select p.title from playlists p join playlist_videos v on v.playlist_id = p.id
      where v.video_id = ${videoId} and not p.archived order by not p.automatic, p.title`);
    return rows.map(({ title }) => title);
  },
};
