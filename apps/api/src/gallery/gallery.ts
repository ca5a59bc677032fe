import { DomainError } from '@pbnet/domain';
import type { ListGallery } from '@pbnet/validation/gallery';
import type { Database } from '../database.ts';
import type { ObjectStore } from '../files/object-store.ts';
import type {
  CaptionText,
  GalleryEntry,
  GalleryFile,
  GalleryFilters,
  GalleryPage,
  GalleryVideo,
} from './gallery-video.ts';
import { galleryEntries, galleryPage } from './gallery-pages.ts';
import { galleryRepository } from './gallery.repository.ts';

/** What everybody may watch: videos in the state published, which withdrawn ones have left. */
export interface Gallery {
  readonly store: ObjectStore;
  list(input: ListGallery): Promise<GalleryPage>;
  /** Regions and themes with anything to watch. */
  filters(): Promise<GalleryFilters>;
  get(id: string): Promise<GalleryVideo>;
  /** The same; null for what is not public. */
  find(id: string): Promise<GalleryVideo | null>;
  /** For the feed and the site map: the newest first. */
  newest(limit: number): Promise<readonly GalleryEntry[]>;
  /** Where the bytes lie; null for what is not published (any more). */
  source(id: string): Promise<GalleryFile | null>;
  poster(id: string): Promise<GalleryFile | null>;
  captions(id: string, language: string): Promise<CaptionText | null>;
}

export interface GalleryOptions {
  readonly database: Database;
  readonly store: ObjectStore;
}

export function gallery({ database, store }: GalleryOptions): Gallery {
  const find = (id: string) => database.system(async (tx) => (await galleryRepository(tx).byId(id)) ?? null);

  return {
    ...{ store, find },
    list: (asked) => galleryPage(database.raw, asked),

    filters: () => database.system((tx) => galleryRepository(tx).filters()),

    async get(id) {
      const video = await find(id);
      if (!video) throw new DomainError('not-found', 'not-found');
      return video;
    },

    newest: (limit) => galleryEntries(database.raw, {}, limit),
    source: (id) => database.system((tx) => galleryRepository(tx).source(id)),
    poster: (id) => database.system((tx) => galleryRepository(tx).poster(id)),
    captions: (id, language) => database.system((tx) => galleryRepository(tx).captionText(id, language)),
  };
}
