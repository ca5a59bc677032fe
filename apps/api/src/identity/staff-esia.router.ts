import { accountId, accountVersion, esiaCode, esiaFailure, readLink } from '@pbnet/validation/identity';
import { may, open, router } from '../trpc.ts';
import { toldOfEsia } from './esia-told.ts';

const own = may('account.own');
const manage = may('account.manage');

/** ЕСИА as a second way in for the staff. */
export const staffEsiaRouter = router({
  door: open('the sign-in page asks it before anybody is signed in')
    .input(esiaFailure)
    .query(({ ctx, input }) => ({
      offered: ctx.esiaSignIn !== null,
      refusal: toldOfEsia(input.failure, ctx.request.language),
    })),
  goOn: open('nobody is signed in yet: the cookie of the way back from ЕСИА is the right to it')
    .input(esiaCode)
    .mutation(({ ctx, input }) => ctx.esiaDoor.goOn(input.code, ctx)),

  own: own.query(({ ctx }) => ctx.esiaBindings.own(ctx.actor)),
  accept: own.input(readLink).mutation(({ ctx, input }) => ctx.esiaBindings.accept(ctx.actor, input.token)),

  get: may('account.read')
    .input(accountId)
    .query(({ ctx, input }) => ctx.esiaBindings.get(ctx.actor, input.id)),
  invite: manage
    .input(accountVersion)
    .mutation(({ ctx, input }) => ctx.esiaBindings.invite(ctx.actor, input)),
  remove: manage
    .input(accountVersion)
    .mutation(({ ctx, input }) => ctx.esiaBindings.remove(ctx.actor, input)),
});
