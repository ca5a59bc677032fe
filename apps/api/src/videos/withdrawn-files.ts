import { counted } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { eq, sql, type SQL } from 'drizzle-orm';
import { audit, systemActor } from '../audit/audit.ts';
import type { Database } from '../database.ts';
import type { ObjectStore } from '../files/object-store.ts';
import type { ScheduledWork } from '../jobs/scheduled-work.ts';
import type { Settings } from '../platform/settings.ts';
import { placeOf } from './video-rights.ts';
import { videoPosters } from './video-parts.tables.ts';
import { videosRepository } from './videos.repository.ts';

/** Bytes of videos that nobody will show again; their cards, rights and history stay. */
export interface WithdrawnFiles {
  /** @returns of how many videos the files were removed */
  remove(): Promise<number>;
}

export interface WithdrawnFilesOptions {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly settings: Settings;
  readonly now: () => Date;
}

/** Closed for so long, and nothing of it lies on a channel or is on its way off one. */
const past = (before: SQL) => sql`v.state in ('withdrawn', 'rejected') and v.object_key is not null
  and v.state_since < ${before}
  and not exists (select 1 from publications p where p.video_id = v.id and p.state <> 'taken-down')`;

export function withdrawnFiles({ database, objects, settings, now }: WithdrawnFilesOptions): WithdrawnFiles {
  async function forget(id: string, before: SQL): Promise<readonly string[]> {
    return database.system(async (tx) => {
      const repository = videosRepository(tx);
      const video = await repository.lock(id);
      // Sent to moderation anew a moment ago, or done by another worker.
      const [still] = await tx.execute(sql`select 1 from videos v where v.id = ${id} and ${past(before)}`);
      if (!video || !still) return [];
      const pictures = await tx.delete(videoPosters).where(eq(videoPosters.videoId, id)).returning();
      const { fileName, size, sha256 } = video;
      await repository.write(id, { objectKey: null, posterKey: null }, now());
      await repository.addStep({
        ...{ video, command: 'remove-file', state: video.state, words: fileName },
        ...{ actorId: null, at: now() },
      });
      await audit(tx, systemActor, {
        ...{ action: 'video.remove-file', entity: 'video', entityId: id, place: placeOf(video) },
        before: { fileName, size, sha256 },
      });
      const keys = [video.objectKey, video.posterKey, ...pictures.map(({ key }) => key)];
      return keys.filter((key) => key !== null);
    });
  }

  return {
    async remove() {
      const months = await settings.value('video.withdrawn-months');
      const before = sql`${now().toISOString()}::timestamptz - make_interval(months => ${months}::int)`;
      const found = await database.system((tx) =>
        tx.execute<{ id: string }>(
          sql`select v.id from videos v where ${past(before)} order by v.state_since, v.id`,
        ),
      );
      let removed = 0;
      for (const { id } of found) {
        const keys = await forget(id, before);
        // Cut off here, they are found by the clock that removes what nobody names.
        for (const key of new Set(keys)) await objects.remove(key);
        if (keys.length > 0) removed += 1;
      }
      return removed;
    },
  };
}

const videoForms = ['видео', 'видео', 'видео'] as const;

export function withdrawnFilesWork(files: WithdrawnFiles): ScheduledWork {
  return {
    name: 'withdrawn-videos',
    title: { ru: 'Файлы давно снятых видео', en: 'Files of videos withdrawn long ago' },
    every: { ru: 'каждый день в 3:50', en: 'every day at 3:50' },
    cron: '50 3 * * *',
    timeZone: networkTimeZone,
    run: async () => {
      const removed = await files.remove();
      return {
        ru: `Удалены файлы: ${counted(removed, videoForms)}.`,
        en: `Files removed of videos: ${removed}.`,
      };
    },
  };
}
