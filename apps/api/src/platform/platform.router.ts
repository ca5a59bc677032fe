import { changeSetting, enableMicroFrontend, switchRelease } from '@pbnet/validation/platform';
import { may, router } from '../trpc.ts';

export const platformRouter = router({
  microFrontends: may('micro-frontend.manage').query(({ ctx }) => ctx.microFrontends.list(ctx.actor)),

  switchRelease: may('micro-frontend.manage')
    .input(switchRelease)
    .mutation(({ ctx, input }) => ctx.microFrontends.switchRelease(ctx.actor, input)),

  enable: may('micro-frontend.manage')
    .input(enableMicroFrontend)
    .mutation(({ ctx, input }) => ctx.microFrontends.enable(ctx.actor, input)),

  settings: may('setting.read').query(({ ctx }) => ctx.settings.list(ctx.actor)),

  changeSetting: may('setting.manage')
    .input(changeSetting)
    .mutation(({ ctx, input }) => ctx.settings.change(ctx.actor, input)),
});
