import {
  addPaperSignature,
  addSignature,
  checkProof,
  confirmSignature,
  removeTrusted,
  signatureCommand,
  signaturesOf,
} from '@pbnet/validation/signatures';
import { may, open, router } from '../trpc.ts';

export const signaturesRouter = router({
  sheet: may('agreement.read')
    .input(signaturesOf)
    .query(({ ctx, input }) => ctx.signatures.sheet(ctx.actor, input.agreementId)),

  add: may('signature.add')
    .input(addSignature)
    .mutation(({ ctx, input }) => ctx.signatures.add(ctx.actor, input)),

  addPaper: may('signature.add')
    .input(addPaperSignature)
    .mutation(({ ctx, input }) => ctx.signatures.addPaper(ctx.actor, input)),

  confirm: may('agreement.manage')
    .input(confirmSignature)
    .mutation(({ ctx, input }) => ctx.signatures.confirm(ctx.actor, input)),

  recheck: may('signature.add')
    .input(signatureCommand)
    .mutation(({ ctx, input }) => ctx.signatures.recheck(ctx.actor, input)),

  trust: may('agreement.read').query(({ ctx }) => ctx.signatureTrust.sheet(ctx.actor)),

  removeTrusted: may('signature-trust.manage')
    .input(removeTrusted)
    .mutation(({ ctx, input }) => ctx.signatureTrust.remove(ctx.actor, input)),

  check: open('whoever holds a sheet of proof checks that it is genuine')
    .input(checkProof)
    .query(({ ctx, input }) => ctx.signatures.check(input.code)),
});
