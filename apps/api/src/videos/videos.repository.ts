import type { VideoCommand, VideoState } from '@pbnet/domain/videos';
import { eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { NamedVideo, Video, VideoCheck, VideoPoster, VideoStepDone } from './video.ts';
import { videoChecks, videoPosters, videoSteps } from './video-parts.tables.ts';
import { videos } from './videos.tables.ts';

/** Postgres writes instants in its own way; the wire and comparisons want the one of JavaScript. */
const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The card as JSON; `v` is videos. */
const videoJson = sql`jsonb_build_object(
    'id', v.id, 'regionId', v.region_id, 'regionalCenterId', v.regional_center_id, 'centerId', v.center_id,
    'state', v.state, 'stateSince', ${iso(sql`v.state_since`)}, 'title', v.title, 'annotation', v.annotation,
    'theme', v.theme, 'tags', v.tags, 'language', v.language, 'recordedOn', v.recorded_on,
    'jointEventId', v.joint_event_id, 'publishAt', ${iso(sql`v.publish_at`)}, 'objectKey', v.object_key)
  || jsonb_build_object('fileName', v.file_name, 'contentType', v.content_type, 'size', v.size,
    'sha256', v.sha256, 'durationMs', v.duration_ms, 'width', v.width, 'height', v.height,
    'posterKey', v.poster_key, 'reason', v.reason, 'submittedAt', ${iso(sql`v.submitted_at`)},
    'publishedAt', ${iso(sql`v.published_at`)}, 'createdAt', ${iso(sql`v.created_at`)},
    'changedAt', ${iso(sql`v.changed_at`)}, 'version', v.version)`;

const namedJson = sql`${videoJson} || jsonb_build_object('regionName', coalesce(r.name_ru, ''),
    'regionalCenterName', coalesce(public_regional_center_name(v.regional_center_id), ''),
    'centerName', public_center_name(v.center_id), 'jointEventTitle', e.title)`;

/** A video with its region by the name of today. */
export const namedFrom = sql`videos v
    left join joint_events e on e.id = v.joint_event_id
    left join lateral (
      select name_ru from region_versions where region_id = v.region_id and valid_from <= current_date
      order by valid_from desc limit 1) r on true`;

export type VideoRow = typeof videos.$inferInsert;
export type Placed = Pick<Video, 'id' | 'regionId' | 'regionalCenterId' | 'centerId'>;

export interface NewVideoStep {
  readonly video: Placed;
  readonly command: VideoCommand;
  readonly state: VideoState;
  readonly words?: string | null;
  readonly changes?: VideoStepDone['changes'];
  readonly actorId: string | null;
  readonly at: Date;
}

export interface PageOf {
  readonly where: SQL;
  readonly order: SQL;
  readonly limit: number;
  readonly offset: number;
}

const placeColumns = ({ regionId, regionalCenterId, centerId }: Placed) => ({
  regionId,
  regionalCenterId,
  centerId,
});

export function videosRepository(tx: Transaction) {
  return {
    async byId(id: string): Promise<NamedVideo | undefined> {
      const [row] = await tx.execute<{ video: NamedVideo }>(
        sql`select ${namedJson} as video from ${namedFrom} where v.id = ${id}`,
      );
      return row?.video;
    },

    async lock(id: string): Promise<Video | undefined> {
      const [row] = await tx.execute<{ video: Video }>(
        sql`select ${videoJson} as video from videos v where v.id = ${id} for update`,
      );
      return row?.video;
    },

    async page({ where, order, limit, offset }: PageOf): Promise<readonly NamedVideo[]> {
      const rows = await tx.execute<{ video: NamedVideo }>(
        sql`select ${namedJson} as video from ${namedFrom} where ${where} order by ${order}
          limit ${limit} offset ${offset}`,
      );
      return rows.map(({ video }) => video);
    },

    async count(where: SQL): Promise<number> {
      const [row] = await tx.execute<{ total: number }>(
        sql`select count(*)::int as total from videos v where ${where}`,
      );
      return row?.total ?? 0;
    },

    /** False when the card of that id is there already. */
    async add(row: VideoRow): Promise<boolean> {
      const added = await tx.insert(videos).values(row).onConflictDoNothing().returning({ id: videos.id });
      return added.length === 1;
    },

    async write(id: string, change: Partial<VideoRow>, at: Date): Promise<void> {
      await tx
        .update(videos)
        .set({ ...change, changedAt: at, version: sql`${videos.version} + 1` })
        .where(eq(videos.id, id));
    },

    async addStep({ video, ...step }: NewVideoStep): Promise<void> {
      await tx.insert(videoSteps).values({ videoId: video.id, ...placeColumns(video), ...step });
    },

    async steps(videoId: string): Promise<readonly VideoStepDone[]> {
      const rows = await tx.execute<{ step: VideoStepDone }>(sql`
        select json_build_object('id', s.id, 'command', s.command, 'state', s.state, 'words', s.words,
          'changes', s.changes, 'at', ${iso(sql`s.at`)}, 'by', a.display_name) as step
        from video_steps s left join accounts a on a.id = s.actor_id
        where s.video_id = ${videoId} order by s.id`);
      return rows.map(({ step }) => step);
    },

    posters: (videoId: string): Promise<readonly VideoPoster[]> =>
      tx
        .select({ key: videoPosters.key, atMs: videoPosters.atMs })
        .from(videoPosters)
        .where(eq(videoPosters.videoId, videoId))
        .orderBy(sql`${videoPosters.atMs} nulls last`, videoPosters.key),

    async addPosters(video: Placed, posters: readonly VideoPoster[]): Promise<void> {
      if (posters.length === 0) return;
      const rows = posters.map((poster) => ({ videoId: video.id, ...placeColumns(video), ...poster }));
      await tx.insert(videoPosters).values(rows).onConflictDoNothing();
    },

    /** The frames of a file that is replaced; pictures that people added stay. */
    async forgetFrames(videoId: string): Promise<void> {
      await tx.execute(sql`delete from video_posters where video_id = ${videoId} and at_ms is not null`);
      await tx.delete(videoChecks).where(eq(videoChecks.videoId, videoId));
    },

    async check(videoId: string): Promise<VideoCheck | null> {
      const [row] = await tx.execute<{ check: VideoCheck }>(sql`
        select json_build_object('findings', c.findings, 'checkedAt', ${iso(sql`c.checked_at`)}) as check
        from video_checks c where c.video_id = ${videoId}`);
      return row?.check ?? null;
    },

    async keepCheck(video: Placed, check: Omit<typeof videoChecks.$inferInsert, 'videoId'>): Promise<void> {
      await tx
        .insert(videoChecks)
        .values({ videoId: video.id, ...placeColumns(video), ...check })
        .onConflictDoUpdate({ target: videoChecks.videoId, set: check });
    },
  };
}
