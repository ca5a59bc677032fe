import {
  accountId,
  accountVersion,
  grantBinding,
  inviteAccount,
  listAccounts,
  revokeBinding,
  updateAccount,
} from '@pbnet/validation/identity';
import { may, router } from '../trpc.ts';

const read = may('account.read');
const manage = may('account.manage');

export const accountsRouter = router({
  list: read.input(listAccounts).query(({ ctx, input }) => ctx.accounts.list(ctx.actor, input)),
  get: read.input(accountId).query(({ ctx, input }) => ctx.accounts.get(ctx.actor, input.id)),
  invite: manage.input(inviteAccount).mutation(({ ctx, input }) => ctx.accounts.invite(ctx.actor, input)),
  resendInvitation: manage
    .input(accountId)
    .mutation(({ ctx, input }) => ctx.accounts.resendInvitation(ctx.actor, input.id)),
  update: manage.input(updateAccount).mutation(({ ctx, input }) => ctx.accounts.update(ctx.actor, input)),
  disable: manage.input(accountVersion).mutation(({ ctx, input }) => ctx.accounts.disable(ctx.actor, input)),
  enable: manage.input(accountVersion).mutation(({ ctx, input }) => ctx.accounts.enable(ctx.actor, input)),
  removeSecondFactor: manage
    .input(accountVersion)
    .mutation(({ ctx, input }) => ctx.accounts.removeSecondFactor(ctx.actor, input)),
  grantRole: manage
    .input(grantBinding)
    .mutation(({ ctx, input }) => ctx.accountBindings.grant(ctx.actor, input)),
  revokeRole: manage
    .input(revokeBinding)
    .mutation(({ ctx, input }) => ctx.accountBindings.revoke(ctx.actor, input)),
  erase: manage.input(accountVersion).mutation(({ ctx, input }) => ctx.erasures.erase(ctx.actor, input)),
});
