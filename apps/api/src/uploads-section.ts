import type { Database } from './database.ts';
import type { Env } from './env.ts';
import type { ObjectStore } from './files/object-store.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import { sourceLinks, type SourceLinks } from './uploads/source-links.ts';
import { unfinishedFiles } from './uploads/unfinished-files.ts';
import { uploadLocks } from './uploads/upload-locks.ts';
import type { UploadPurpose } from './uploads/upload-purpose.ts';
import { uploads, type Uploads } from './uploads/uploads.ts';
import { videoSources, type VideoSources } from './uploads/video-sources.ts';

export interface UploadServices {
  readonly uploads: Uploads;
  readonly videoSources: VideoSources;
  readonly sourceLinks: SourceLinks;
}

export interface UploadOptions {
  readonly database: Database;
  readonly env: Env;
  readonly objects: ObjectStore;
  readonly publicUrl: string;
  readonly now: () => Date;
  /** One for each kind of thing that files of any size belong to. */
  readonly purposes: readonly UploadPurpose[];
}

export function uploadServices(options: UploadOptions): UploadServices {
  const { database, env, objects: store, publicUrl, now, purposes } = options;
  const directory = env.UPLOADS_DIRECTORY ?? `${env.FILES_DIRECTORY}-unfinished`;
  const files = unfinishedFiles({ directory, keepFree: env.UPLOADS_KEEP_FREE });
  const links = sourceLinks({ secretKey: env.SECRET_KEY, publicUrl, now });
  return {
    uploads: uploads({ database, store, files, locks: uploadLocks(database), purposes, now }),
    videoSources: videoSources({ database, store, links }),
    sourceLinks: links,
  };
}

export function uploadWorks({ uploads: all }: UploadServices): readonly ScheduledWork[] {
  return [
    {
      name: 'uploads-cleanup',
      title: {
        ru: 'Удаление незаконченных загрузок, срок которых прошёл',
        en: 'Removal of unfinished uploads past their day',
      },
      every: { ru: 'каждый час', en: 'every hour' },
      cron: '25 * * * *',
      timeZone: 'Europe/Moscow',
      run: async () => {
        const removed = await all.cleanUp();
        return { ru: `Удалено загрузок: ${removed}.`, en: `Uploads removed: ${removed}.` };
      },
    },
  ];
}
