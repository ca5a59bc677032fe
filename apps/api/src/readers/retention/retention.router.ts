import {
  actsBefore,
  eraseReader,
  erasureQueue,
  postponeErasure,
  releaseErasures,
} from '@pbnet/validation/readers';
import { may, router } from '../../trpc.ts';

export const readerRetentionRouter = router({
  queue: may('reader.erase')
    .input(erasureQueue)
    .query(({ ctx, input }) => ctx.readerRetention.queue(input)),
  release: may('reader.erase')
    .input(releaseErasures)
    .mutation(({ ctx, input }) => ctx.readerRetention.release(ctx.actor, input)),
  postpone: may('reader.erase')
    .input(postponeErasure)
    .mutation(({ ctx, input }) => ctx.readerRetention.postpone(ctx.actor, input)),
  erase: may('reader.erase')
    .input(eraseReader)
    .mutation(({ ctx, input }) => ctx.readerRetention.erase(ctx.actor, input)),
  acts: may('reader.erase')
    .input(actsBefore)
    .query(({ ctx, input }) => ctx.readerRetention.acts(input)),
});
