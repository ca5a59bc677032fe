import { publishEdition, recallEdition } from '@pbnet/validation/readers';
import { may, router } from '../../trpc.ts';

export const consentEditionsRouter = router({
  list: may('reader.manage').query(({ ctx }) => ctx.consentEditions.list()),

  publish: may('reader.manage')
    .input(publishEdition)
    .mutation(({ ctx, input }) => ctx.consentEditions.publish(ctx.actor, input)),

  recall: may('reader.manage')
    .input(recallEdition)
    .mutation(({ ctx, input }) => ctx.consentEditions.recall(ctx.actor, input)),
});
