import { signIn } from '@pbnet/validation/identity';
import { open, router } from '../trpc.ts';

export const identityRouter = router({
  me: open('the shell asks who is signed in before it draws anything').query(({ ctx }) =>
    ctx.signIn.me(ctx.actor),
  ),
  signIn: open('nobody is signed in yet')
    .input(signIn)
    .mutation(({ ctx, input }) => ctx.signIn.signIn(input, ctx)),
  signOut: open('ending a session that is over already harms nobody').mutation(({ ctx }) =>
    ctx.signIn.signOut(ctx.actor, ctx),
  ),
});
