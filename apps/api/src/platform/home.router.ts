import { may, router } from '../trpc.ts';

export const homeRouter = router({
  cards: may('home.read').query(({ ctx }) => ctx.home.cards(ctx.actor)),
});
