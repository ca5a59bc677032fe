import {
  channelKey,
  channelStep,
  connectChannel,
  createChannel,
  saveChannel,
} from '@pbnet/validation/channels';
import { may, router } from '../trpc.ts';

export const channelsRouter = router({
  list: may('channel.read').query(({ ctx }) => ctx.channels.list(ctx.actor)),

  create: may('channel.manage')
    .input(createChannel)
    .mutation(({ ctx, input }) => ctx.channels.create(ctx.actor, input)),

  save: may('channel.manage')
    .input(saveChannel)
    .mutation(({ ctx, input }) => ctx.channels.save(ctx.actor, input)),

  connect: may('channel.manage')
    .input(connectChannel)
    .mutation(({ ctx, input }) => ctx.channels.connect(ctx.actor, input)),

  consentAddress: may('channel.manage')
    .input(channelKey)
    .mutation(({ ctx, input }) => ctx.channels.consentAddress(ctx.actor, input.id)),

  check: may('channel.manage')
    .input(channelStep)
    .mutation(({ ctx, input }) => ctx.channels.check(ctx.actor, input)),

  disconnect: may('channel.manage')
    .input(channelStep)
    .mutation(({ ctx, input }) => ctx.channels.disconnect(ctx.actor, input)),
});
