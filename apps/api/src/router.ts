import { identityRouter } from './identity/identity.router.ts';
import { dashboardRouter } from './monitoring/dashboard/dashboard.router.ts';
import { zeroListsRouter } from './monitoring/zero-lists/zero-lists.router.ts';
import { homeRouter } from './platform/home.router.ts';
import { platformRouter } from './platform/platform.router.ts';
import { open, router } from './trpc.ts';

export const appRouter = router({
  identity: identityRouter,
  zeroLists: zeroListsRouter,
  dashboard: dashboardRouter,
  platform: platformRouter,
  home: homeRouter,
  health: open('monitoring of the installation asks it').query(() => ({ status: 'up' as const })),
});

export type AppRouter = typeof appRouter;
