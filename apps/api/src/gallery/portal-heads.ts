import { uuidPattern } from '@pbnet/domain';
import { galleryHead } from './gallery-feed.ts';
import type { Gallery } from './gallery.ts';

const page = new RegExp(`/videos/(${uuidPattern})/?$`);

/** What the head of a page of the portal tells machines; empty where there is nothing to tell. */
export function portalHeads(gallery: Gallery, publicUrl: string): (path: string) => Promise<string> {
  return async (path) => {
    const id = page.exec(path)?.[1];
    const video = id === undefined ? null : await gallery.find(id);
    return video === null ? '' : galleryHead(video, publicUrl);
  };
}
