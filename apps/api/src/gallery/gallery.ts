import { DomainError } from '@pbnet/domain';
import type { ListGallery } from '@pbnet/validation/gallery';
import type { Database } from '../database.ts';
import type {
  CaptionText,
  GalleryEntry,
  GalleryFile,
  GalleryFilters,
  GalleryPage,
  GalleryVideo,
} from './gallery-video.ts';
import { galleryRepository } from './gallery.repository.ts';

/** What everybody may watch: videos in the state published, which withdrawn ones have left. */
export interface Gallery {
  list(input: ListGallery): Promise<GalleryPage>;
  /** Regions and themes with anything to watch. */
  filters(): Promise<GalleryFilters>;
  get(id: string): Promise<GalleryVideo>;
  /** For the feed and the site map: the newest first. */
  newest(limit: number): Promise<readonly GalleryEntry[]>;
  /** Where the bytes lie; null for what is not published (any more). */
  source(id: string): Promise<GalleryFile | null>;
  poster(id: string): Promise<GalleryFile | null>;
  captions(id: string, language: string): Promise<CaptionText | null>;
}

export interface GalleryOptions {
  readonly database: Database;
}

export function gallery({ database }: GalleryOptions): Gallery {
  return {
    list: (asked) => database.system((tx) => galleryRepository(tx).page(asked)),

    filters: () => database.system((tx) => galleryRepository(tx).filters()),

    get: (id) =>
      database.system(async (tx) => {
        const video = await galleryRepository(tx).byId(id);
        if (!video) throw new DomainError('not-found', 'not-found');
        return video;
      }),

    newest: (limit) => database.system((tx) => galleryRepository(tx).newest(limit)),
    source: (id) => database.system((tx) => galleryRepository(tx).source(id)),
    poster: (id) => database.system((tx) => galleryRepository(tx).poster(id)),
    captions: (id, language) => database.system((tx) => galleryRepository(tx).captionText(id, language)),
  };
}
