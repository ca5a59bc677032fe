import { searchText } from '@pbnet/validation/platform';
import { may, router } from '../trpc.ts';

export const searchRouter = router({
  find: may('search.use')
    .input(searchText)
    .query(({ ctx, input }) => ctx.search.find(ctx.actor, input.text)),
});
