import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Privacy = 'public' | 'unlisted' | 'private';

export interface StoredVideo {
  readonly id: string;
  title: string;
  description: string;
  tags: readonly string[];
  categoryId: string;
  language: string | null;
  privacy: Privacy;
  /** ISO 8601; only while private. */
  publishAt: string | null;
  readonly uploadedAt: string;
  readonly processedAt: string;
  readonly failure: 'failed' | null;
  readonly size: number;
  readonly sha256: string;
  readonly contentType: string;
  views: number;
  thumbnail: boolean;
}

export interface StoredCaptions {
  readonly id: string;
  readonly videoId: string;
  readonly language: string;
  name: string;
  text: string;
}

export interface StoredPlaylist {
  readonly id: string;
  readonly title: string;
  readonly videoIds: string[];
}

export interface StoredBroadcast {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly scheduledStartTime: string;
  readonly privacy: Privacy;
  status: 'created' | 'ready' | 'testing' | 'live' | 'complete';
  /** Until then the test or the air is only beginning; ISO text. */
  startingUntil?: string;
  streamId: string | null;
  viewers: number;
}

export interface StoredStream {
  readonly id: string;
  readonly title: string;
  readonly key: string;
  status: 'ready' | 'active' | 'error';
}

export interface Stored {
  readonly videos: StoredVideo[];
  readonly captions: StoredCaptions[];
  readonly playlists: StoredPlaylist[];
  readonly broadcasts: StoredBroadcast[];
  readonly streams: StoredStream[];
}

export interface Store extends Stored {
  readonly directory: string;
  /** Keeps it over restarts. */
  save(): void;
}

/** What lies on this YouTube: bytes as files of the directory, the rest in one JSON beside them. */
export function openStore(directory: string): Store {
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, 'state.json');
  const stored: Stored = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Stored)
    : { videos: [], captions: [], playlists: [], broadcasts: [], streams: [] };
  return { ...stored, directory, save: () => writeFileSync(file, JSON.stringify(stored, null, 1)) };
}

export const videoFile = (store: Store, id: string): string => path.join(store.directory, `${id}.video`);

export const thumbnailFile = (store: Store, id: string): string => path.join(store.directory, `${id}.jpg`);
