import { confirmMinor, guardianCode, withdrawMinor } from '@pbnet/validation/readers';
import { open, reader, router } from '../../trpc.ts';

const byCookie = 'an adult who has come from ЕСИА answers for a minor; the cookie alone leads to the person';

/** A guardian is no reader by this: the cookie of the visit is all there is. */
export const guardianRouter = router({
  visit: open(byCookie).query(({ ctx }) => ctx.guardians.visit(ctx.guardian.token)),

  // The code travels in the body: the address of a query ends up in logs.
  question: open(byCookie)
    .input(guardianCode)
    .mutation(({ ctx, input }) => ctx.guardians.question(ctx.guardian.token, input.code)),

  confirm: open(byCookie)
    .input(confirmMinor)
    .mutation(({ ctx, input }) => ctx.guardians.confirm(ctx.guardian.token, input)),

  withdraw: open(byCookie)
    .input(withdrawMinor)
    .mutation(({ ctx, input }) => ctx.guardians.withdraw(ctx.guardian.token, input.id)),

  leave: open('whoever leaves may have been forgotten already').mutation(({ ctx }) => leftVisit(ctx)),
});

interface Visiting {
  readonly guardian: { readonly token: string | null; clear(): void };
  readonly guardians: { leave(token: string | null): Promise<void> };
  readonly esiaSignIn: { logoutUrl(back: string): URL } | null;
  readonly portalUrl: string;
}

/** Where to go to leave ЕСИА too; null where the installation has none. */
async function leftVisit({ guardian, guardians, esiaSignIn, portalUrl }: Visiting) {
  await guardians.leave(guardian.token);
  guardian.clear();
  return { address: esiaSignIn?.logoutUrl(portalUrl).href ?? null };
}

/** A part of `ownReader`: the minor asks for a code. */
export const ownGuardianRouter = router({
  guardianCode: reader().mutation(({ ctx }) => ctx.guardians.code(ctx.reader)),
});
