import { galleryKey, listGallery } from '@pbnet/validation/gallery';
import { open, router } from '../trpc.ts';

/** Everybody watches what is published; nothing else of a video is told. */
export const galleryRouter = router({
  list: open('visitors of the portal look through published videos')
    .input(listGallery)
    .query(({ ctx, input }) => ctx.gallery.list(input)),

  filters: open('visitors of the portal choose a region or a theme').query(({ ctx }) =>
    ctx.gallery.filters(),
  ),

  get: open('visitors of the portal watch one published video')
    .input(galleryKey)
    .query(({ ctx, input }) => ctx.gallery.get(input.id)),
});
