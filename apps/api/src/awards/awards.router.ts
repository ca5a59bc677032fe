import { awardsAbout, checkAward, revokeAward } from '@pbnet/validation/awards';
import { may, open, router } from '../trpc.ts';

export const awardsRouter = router({
  list: may('award.read')
    .input(awardsAbout)
    .query(({ ctx, input }) => ctx.awards.list(ctx.actor, input.about)),

  revoke: may('award.manage')
    .input(revokeAward)
    .mutation(({ ctx, input }) => ctx.awards.revoke(ctx.actor, input)),

  check: open('whoever holds a paper checks that it is genuine')
    .input(checkAward)
    .query(({ ctx, input }) => ctx.awards.check(input.number)),
});
