import {
  givenConsent,
  ownHistory,
  ownSession,
  registerReader,
  withdrawConsent,
} from '@pbnet/validation/readers';
import { open, reader, router } from '../../trpc.ts';
import { signedOut, statusOf, withdrawn, withSession } from './browser-steps.ts';

/** A reader about oneself: no input names one. */
export const ownReaderRouter = router({
  status: open('pages of the portal show who is signed in, and whether one can').query(({ ctx }) =>
    statusOf(ctx),
  ),
  consentTexts: open('everybody may read what a reader agrees to').query(({ ctx }) =>
    ctx.readerRegistration.consentTexts(),
  ),
  pending: open('whoever has come from ЕСИА sees what was received; the cookie alone leads to it').query(
    ({ ctx }) => ctx.readerRegistration.pending(ctx.registration.token),
  ),
  register: open('whoever has come from ЕСИА becomes a reader; the cookie alone leads to it')
    .input(registerReader)
    .mutation(({ ctx, input }) => withSession(ctx, input)),
  me: reader().query(({ ctx }) => ctx.ownReader.me(ctx.reader)),
  card: reader().query(({ ctx }) => ctx.ownReader.card(ctx.reader)),
  sessions: reader().query(({ ctx }) => ctx.ownReaderSessions.list(ctx.reader)),
  endSession: reader()
    .input(ownSession)
    .mutation(({ ctx, input }) => ctx.ownReaderSessions.end(ctx.reader, input.id)),
  endOthers: reader().mutation(({ ctx }) => ctx.ownReaderSessions.endOthers(ctx.reader)),
  signOut: open('whoever leaves may have been signed out already').mutation(({ ctx }) => signedOut(ctx)),
  consents: reader().query(({ ctx }) => ctx.ownReaderConsents.list(ctx.reader)),
  giveConsent: reader()
    .input(givenConsent)
    .mutation(({ ctx, input }) => ctx.ownReaderConsents.give(ctx.reader, input)),
  withdrawConsent: reader()
    .input(withdrawConsent)
    .mutation(({ ctx, input }) => withdrawn(ctx, ctx.reader, input)),
  history: reader()
    .input(ownHistory)
    .query(({ ctx, input }) => ctx.ownReaderHistory.page(ctx.reader, input.before)),
});
