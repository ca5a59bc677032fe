import { identityRouter } from './identity/identity.router.ts';
import { open, router } from './trpc.ts';

export const appRouter = router({
  identity: identityRouter,
  health: open('monitoring of the installation asks it').query(() => ({ status: 'up' as const })),
});

export type AppRouter = typeof appRouter;
