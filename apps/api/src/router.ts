import { open, router } from './trpc.ts';

export const appRouter = router({
  health: open('monitoring of the installation asks it').query(() => ({ status: 'up' as const })),
});

export type AppRouter = typeof appRouter;
