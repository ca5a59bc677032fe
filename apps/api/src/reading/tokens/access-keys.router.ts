import { replaceAccessKey } from '@pbnet/validation/reading';
import { may, router } from '../../trpc.ts';

export const accessKeysRouter = router({
  signing: may('resource-server.manage').query(({ ctx }) => ctx.accessKeyCare.signing()),

  replace: may('resource-server.manage')
    .input(replaceAccessKey)
    .mutation(({ ctx, input }) => ctx.accessKeyCare.replace(ctx.actor, input)),
});
