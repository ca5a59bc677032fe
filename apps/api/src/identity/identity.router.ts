import {
  acceptLink,
  bindingChoice,
  changePassword,
  confirmedByPassword,
  confirmSecondFactor,
  readLink,
  requestPassword,
  sessionChoice,
  signIn,
  updateProfile,
} from '@pbnet/validation/identity';
import { may, open, router } from '../trpc.ts';

const own = may('account.own');

export const identityRouter = router({
  me: open('the shell asks who is signed in before it draws anything').query(({ ctx }) =>
    ctx.ownAccount.me(ctx.actor),
  ),
  signIn: open('nobody is signed in yet')
    .input(signIn)
    .mutation(({ ctx, input }) => ctx.signIn.signIn(input, ctx)),
  signOut: open('ending a session that is over already harms nobody').mutation(({ ctx }) =>
    ctx.signIn.signOut(ctx.actor, ctx),
  ),
  requestPassword: open('who forgot the password cannot sign in')
    .input(requestPassword)
    .mutation(({ ctx, input }) => ctx.accountLinks.requestPassword(input.email, ctx.request)),
  readLink: open('the secret of the link is the right to it')
    .input(readLink)
    .query(({ ctx, input }) => ctx.accountLinks.read(input.token)),
  acceptLink: open('the secret of the link is the right to it')
    .input(acceptLink)
    .mutation(({ ctx, input }) => ctx.accountLinks.accept(input)),

  updateProfile: own
    .input(updateProfile)
    .mutation(({ ctx, input }) => ctx.ownAccount.updateProfile(ctx.actor, input)),
  changePassword: own
    .input(changePassword)
    .mutation(({ ctx, input }) => ctx.ownAccount.changePassword(ctx.actor, input)),
  switchBinding: own
    .input(bindingChoice)
    .mutation(({ ctx, input }) => ctx.ownAccount.switchBinding(ctx.actor, input.bindingId, ctx)),

  sessions: own.query(({ ctx }) => ctx.ownSessions.list(ctx.actor)),
  endSession: own
    .input(sessionChoice)
    .mutation(({ ctx, input }) => ctx.ownSessions.end(ctx.actor, input.sessionId)),
  endOtherSessions: own.mutation(({ ctx }) => ctx.ownSessions.endOthers(ctx.actor)),

  recoveryCodesLeft: own.query(({ ctx }) => ctx.ownSecondFactor.recoveryCodesLeft(ctx.actor)),
  beginSecondFactor: own
    .input(confirmedByPassword)
    .mutation(({ ctx, input }) => ctx.ownSecondFactor.begin(ctx.actor, input.password)),
  confirmSecondFactor: own
    .input(confirmSecondFactor)
    .mutation(({ ctx, input }) => ctx.ownSecondFactor.confirm(ctx.actor, input.code)),
  removeSecondFactor: own
    .input(confirmedByPassword)
    .mutation(({ ctx, input }) => ctx.ownSecondFactor.remove(ctx.actor, input.password)),
  renewRecoveryCodes: own
    .input(confirmedByPassword)
    .mutation(({ ctx, input }) => ctx.ownSecondFactor.renewRecoveryCodes(ctx.actor, input.password)),
});
