import type { Database } from './database.ts';
import { fileSystemStore } from './files/file-system-store.ts';
import { gallery, type Gallery } from './gallery/gallery.ts';

export interface GalleryAloneOptions {
  readonly database: Database;
  /** The folder of stored files. */
  readonly directory: string;
}

/** The public gallery without the rest: for measuring it. */
export function galleryAlone({ database, directory }: GalleryAloneOptions): Gallery {
  return gallery({ database, store: fileSystemStore(directory) });
}
