import { accountsRouter } from './identity/accounts.router.ts';
import { identityRouter } from './identity/identity.router.ts';
import { dashboardRouter } from './monitoring/dashboard/dashboard.router.ts';
import { indicatorsRouter } from './monitoring/indicators/indicators.router.ts';
import { periodsRouter } from './monitoring/periods/periods.router.ts';
import { reportsRouter } from './monitoring/reports/reports.router.ts';
import { zeroListsRouter } from './monitoring/zero-lists/zero-lists.router.ts';
import { homeRouter } from './platform/home.router.ts';
import { platformRouter } from './platform/platform.router.ts';
import { open, router } from './trpc.ts';

export const appRouter = router({
  accounts: accountsRouter,
  identity: identityRouter,
  indicators: indicatorsRouter,
  periods: periodsRouter,
  reports: reportsRouter,
  zeroLists: zeroListsRouter,
  dashboard: dashboardRouter,
  platform: platformRouter,
  home: homeRouter,
  health: open('monitoring of the installation asks it').query(() => ({ status: 'up' as const })),
});

export type AppRouter = typeof appRouter;
