import {
  compareReaders,
  differentReaders,
  findReaders,
  grantEntitlement,
  joinReaders,
  listReaders,
  paperSheets,
  readerById,
  readerStep,
  registerOnPaper,
  revokeEntitlement,
  showReader,
} from '@pbnet/validation/readers';
import { may, router } from '../../trpc.ts';

const center = { center: 'centerId' } as const;

/** What names a person travels in the body of a mutation: the address of a query ends up in logs. */
export const readersRouter = router({
  find: may('reader.read')
    .input(findReaders)
    .mutation(({ ctx, input }) => ctx.readerDesk.find(ctx.actor, input)),

  list: may('reader.read')
    .input(listReaders)
    .query(({ ctx, input }) => ctx.readerDesk.list(ctx.actor, input)),

  get: may('reader.read')
    .input(readerById)
    .query(({ ctx, input }) => ctx.readerDesk.get(ctx.actor, input.readerId)),

  show: may('reader.read')
    .input(showReader)
    .mutation(({ ctx, input }) => ctx.readerDesk.show(ctx.actor, input)),

  suspend: may('reader.manage')
    .input(readerStep)
    .mutation(({ ctx, input }) => ctx.readerDesk.suspend(ctx.actor, input)),

  restore: may('reader.manage')
    .input(readerStep)
    .mutation(({ ctx, input }) => ctx.readerDesk.restore(ctx.actor, input)),

  grant: may('reader.manage')
    .input(grantEntitlement)
    .mutation(({ ctx, input }) => ctx.readerDesk.grant(ctx.actor, input)),

  revoke: may('reader.manage')
    .input(revokeEntitlement)
    .mutation(({ ctx, input }) => ctx.readerDesk.revoke(ctx.actor, input)),

  editions: may('reader.register').query(({ ctx }) => ctx.paperRoute.editions(ctx.actor)),

  sheets: may('reader.register', center)
    .input(paperSheets)
    .mutation(({ ctx, input }) => ctx.paperRoute.sheets(ctx.actor, input)),

  register: may('reader.register', center)
    .input(registerOnPaper)
    .mutation(({ ctx, input }) => ctx.paperRoute.register(ctx.actor, input)),

  printCard: may('reader.read')
    .input(readerById)
    .mutation(({ ctx, input }) => ctx.paperRoute.card(ctx.actor, input.readerId)),

  compare: may('reader.manage')
    .input(compareReaders)
    .mutation(({ ctx, input }) => ctx.readerJoins.compare(ctx.actor, input)),

  join: may('reader.manage')
    .input(joinReaders)
    .mutation(({ ctx, input }) => ctx.readerJoins.join(ctx.actor, input)),

  different: may('reader.manage')
    .input(differentReaders)
    .mutation(({ ctx, input }) => ctx.readerJoins.different(ctx.actor, input)),
});
