import { eraseMyself } from '@pbnet/validation/readers';
import { reader, router } from '../../trpc.ts';

/** A part of `ownReader`. */
export const ownErasureRouter = router({
  erasure: reader().query(({ ctx }) => ctx.ownErasure.awaited(ctx.reader)),
  erase: reader()
    .input(eraseMyself)
    .mutation(({ ctx, input }) => ctx.ownErasure.erase(ctx.reader, input, ctx.readerSession)),
  stay: reader().mutation(({ ctx }) => ctx.ownErasure.stay(ctx.reader)),
});
