import { uploadKey, uploadOwner } from '@pbnet/validation/uploads';
import { may, router } from '../trpc.ts';

/** What a page asks beside the bytes, which come by tus (upload-routes.ts). */
export const uploadsRouter = router({
  state: may('video.edit')
    .input(uploadOwner)
    .query(({ ctx, input }) => ctx.uploads.state(ctx.actor, input)),

  mine: may('video.edit').query(({ ctx }) => ctx.uploads.mine(ctx.actor)),

  finish: may('video.edit')
    .input(uploadKey)
    .mutation(({ ctx, input }) => ctx.uploads.finish(ctx.actor, input.id)),

  cancel: may('video.edit')
    .input(uploadKey)
    .mutation(({ ctx, input }) => ctx.uploads.cancel(ctx.actor, input.id)),
});
