import { listLooks, readerOfCard } from '@pbnet/validation/readers';
import { may, router } from '../../trpc.ts';

export const readerJournalRouter = router({
  list: may('reader-journal.read')
    .input(listLooks)
    .query(({ ctx, input }) => ctx.readerJournal.list(ctx.actor, input)),

  readerOf: may('reader-journal.read')
    .input(readerOfCard)
    .mutation(({ ctx, input }) => ctx.readerJournal.readerOf(ctx.actor, input.cardNumber)),
});
