import type { Actor } from '@pbnet/domain/access';
import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { ObjectStore } from '../files/object-store.ts';
import { videos } from '../videos/videos.tables.ts';
import type { SourceLinks } from './source-links.ts';

export interface VideoSource {
  readonly key: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly sha256: string;
}

/** The stored bytes of videos; null where there are none or the asker may not know. */
export interface VideoSources {
  readonly store: ObjectStore;
  ofVideo(actor: Actor, videoId: string): Promise<VideoSource | null>;
  /** Only of what goes out or is out: a link given to a channel ends with what was taken down. */
  ofLink(token: string): Promise<VideoSource | null>;
}

export interface VideoSourcesOptions {
  readonly database: Database;
  readonly store: ObjectStore;
  readonly links: SourceLinks;
}

const unknownType = 'application/octet-stream';

/** Only what players play: a type that a browser would run is served as bytes. */
const playable = /^(?:video|audio)\/[a-z0-9.+-]+$/;

export function videoSources({ database, store, links }: VideoSourcesOptions): VideoSources {
  async function found(tx: Transaction, which: SQL | undefined): Promise<VideoSource | null> {
    const [row] = await tx.select().from(videos).where(which);
    if (!row || row.objectKey === null) return null;
    const { objectKey: key, fileName, contentType, sha256 } = row;
    const type = contentType !== null && playable.test(contentType) ? contentType : unknownType;
    return { key, fileName: fileName ?? 'video', contentType: type, sha256: sha256 ?? key };
  }

  return {
    store,
    ofVideo: (actor, videoId) => database.as(actor, (tx) => found(tx, eq(videos.id, videoId))),

    async ofLink(token) {
      const videoId = links.videoOf(token);
      if (videoId === null) return null;
      const out = inArray(videos.state, ['approved', 'publishing', 'published']);
      return database.system((tx) => found(tx, and(eq(videos.id, videoId), out)));
    },
  };
}
