import { createServer, saveServer } from '@pbnet/validation/reading';
import { may, router } from '../../trpc.ts';

export const resourceServersRouter = router({
  list: may('resource-server.manage').query(({ ctx }) => ctx.resourceServers.list(ctx.actor)),

  create: may('resource-server.manage')
    .input(createServer)
    .mutation(({ ctx, input }) => ctx.resourceServers.create(ctx.actor, input)),

  save: may('resource-server.manage')
    .input(saveServer)
    .mutation(({ ctx, input }) => ctx.resourceServers.save(ctx.actor, input)),
});
