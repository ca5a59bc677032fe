import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { VideoState } from '@pbnet/domain/videos';
import type { ListVideos } from '@pbnet/validation/videos';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { allowed } from './video-rights.ts';
import type { NamedVideo, VideoCard, VideoCounts, VideoPage } from './video.ts';
import { videosRepository } from './videos.repository.ts';

const pageSize = 50;

export async function readVideo(tx: Transaction, id: string): Promise<NamedVideo> {
  const video = await videosRepository(tx).byId(id);
  if (!video) throw new DomainError('not-found', 'not-found');
  return video;
}

export async function readCard(tx: Transaction, actor: Actor, id: string): Promise<VideoCard> {
  const video = await readVideo(tx, id);
  const repository = videosRepository(tx);
  return {
    video,
    steps: await repository.steps(id),
    posters: await repository.posters(id),
    check: await repository.check(id),
    may: allowed(actor, video),
  };
}

function wordsOf(search: string): readonly string[] {
  return search
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[\\%_]/g, '\\$&'));
}

function whereOf({ state, regionId, regionalCenterId, theme = '', search = '' }: ListVideos): SQL {
  return sql.join(
    [
      state === undefined ? sql`true` : sql`v.state = ${state}`,
      regionId === undefined ? sql`true` : sql`v.region_id = ${regionId}`,
      regionalCenterId === undefined ? sql`true` : sql`v.regional_center_id = ${regionalCenterId}`,
      theme === '' ? sql`true` : sql`v.theme = ${theme}`,
      ...wordsOf(search).map(
        (word) => sql`lower(translate(v.title || ' ' || v.theme, 'Ёё', 'Ее')) like ${`%${word}%`}`,
      ),
    ],
    sql` and `,
  );
}

/** The newest first. */
export async function listVideos(tx: Transaction, asked: ListVideos): Promise<VideoPage> {
  const repository = videosRepository(tx);
  const { page = 1 } = asked;
  const where = whereOf(asked);
  const order = sql`v.created_at desc, v.id`;
  return {
    rows: await repository.page({ where, order, limit: pageSize, offset: (page - 1) * pageSize }),
    total: await repository.count(where),
    pageSize,
  };
}

export async function countVideos(tx: Transaction): Promise<VideoCounts> {
  const states = await tx.execute<{ state: VideoState; total: number }>(
    sql`select v.state, count(*)::int as total from videos v group by v.state`,
  );
  const themes = await tx.execute<{ theme: string }>(
    sql`select distinct v.theme from videos v where v.theme <> '' order by v.theme`,
  );
  return {
    byState: Object.fromEntries(states.map(({ state, total }) => [state, total])),
    themes: themes.map(({ theme }) => theme),
  };
}
