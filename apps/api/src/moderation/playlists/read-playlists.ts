import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import type { VideoState } from '@pbnet/domain/videos';
import type { PlaylistCandidates } from '@pbnet/validation/playlists';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

export interface PlaylistBrief {
  readonly id: string;
  readonly regionId: number | null;
  readonly regionName: string | null;
  readonly title: string;
  readonly words: string;
  readonly automatic: boolean;
  readonly archived: boolean;
  /** Videos that the reader may see. */
  readonly videos: number;
  readonly version: number;
}

export interface PlaylistVideo {
  readonly id: string;
  readonly title: string;
  readonly state: VideoState;
  readonly regionName: string | null;
  readonly durationMs: number | null;
}

export interface PlaylistSheet extends PlaylistBrief {
  readonly entries: readonly PlaylistVideo[];
  readonly mayManage: boolean;
}

const regionName = (column: 'p' | 'v') => sql`(select name_ru from region_versions g
  where g.region_id = ${sql.raw(column)}.region_id and g.valid_from <= current_date
  order by g.valid_from desc limit 1)`;

const brief = sql`p.id, p.region_id as "regionId", ${regionName('p')} as "regionName", p.title, p.words, p.automatic,
  p.archived, p.version, (select count(*)::int from playlist_videos l join videos v on v.id = l.video_id
    where l.playlist_id = p.id) as videos`;

const video = sql`v.id, v.title, v.state, ${regionName('v')} as "regionName", v.duration_ms as "durationMs"`;

type Row<T> = T & Record<string, unknown>;

/** @param videoId only the lists that this video stands in; null for all */
export async function listPlaylists(
  tx: Transaction,
  videoId: string | null,
): Promise<readonly PlaylistBrief[]> {
  return tx.execute<Row<PlaylistBrief>>(sql`
    select ${brief} from playlists p
    where ${videoId}::uuid is null
      or exists (select from playlist_videos l where l.playlist_id = p.id and l.video_id = ${videoId})
    order by p.archived, not p.automatic, p.title`);
}

export async function readPlaylist(tx: Transaction, actor: Actor, id: string): Promise<PlaylistSheet> {
  const [found] = await tx.execute<Row<PlaylistBrief>>(
    sql`select ${brief} from playlists p where p.id = ${id}`,
  );
  if (!found) throw new DomainError('not-found', 'not-found');
  const entries = await tx.execute<Row<PlaylistVideo>>(sql`
    select ${video} from playlist_videos l join videos v on v.id = l.video_id
    where l.playlist_id = ${id} order by l.position, l.added_at`);
  return { ...found, entries, mayManage: can(actor, 'playlist.manage') };
}

export async function candidatesOf(
  tx: Transaction,
  { id, search }: PlaylistCandidates,
): Promise<readonly PlaylistVideo[]> {
  const likely = `%${search.replaceAll(/[\\%_]/g, '\\$&').replaceAll(/[Ёё]/g, 'е')}%`;
  return tx.execute<Row<PlaylistVideo>>(sql`
    select ${video} from videos v
    where v.state in ('approved', 'publishing', 'published')
      and replace(lower(v.title), 'ё', 'е') like lower(${likely})
      and not exists (select from playlist_videos l where l.playlist_id = ${id} and l.video_id = v.id)
    order by v.created_at desc, v.id limit 20`);
}
