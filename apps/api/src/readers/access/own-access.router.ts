import { centersToRead } from '@pbnet/validation/readers';
import { open, router } from '../../trpc.ts';

/** A part of `ownReader` that answers whoever asks: who has not signed in reads as well. */
export const ownAccessRouter = router({
  access: open('who is not signed in learns what can be read, and from where').query(({ ctx }) =>
    ctx.ownAccess.collections(ctx.reader, ctx.request.ip),
  ),
  regions: open('visitors of the portal look for a centre').query(({ ctx }) => ctx.ownAccess.regions()),
  centers: open('visitors of the portal look for a centre')
    .input(centersToRead)
    .query(({ ctx, input }) => ctx.ownAccess.centers(input.regionId)),
});
