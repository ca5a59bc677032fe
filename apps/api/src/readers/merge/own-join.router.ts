import { joinOwnCard } from '@pbnet/validation/readers';
import { reader, router } from '../../trpc.ts';

/** A part of `ownReader`: the card that the reader got on paper before. */
export const ownJoinRouter = router({
  joinOffered: reader().query(({ ctx }) => ctx.readerJoins.offered(ctx.reader)),

  joinCard: reader()
    .input(joinOwnCard)
    .mutation(({ ctx, input }) => ctx.readerJoins.joinOwn(ctx.reader, input)),
});
