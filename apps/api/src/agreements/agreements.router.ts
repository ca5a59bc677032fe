import {
  addAgreementText,
  addRemark,
  agreementKey,
  agreementPart,
  agreementStep,
  answerRemark,
  compareVersions,
  createAgreement,
  listAgreements,
  readCoverage,
  reasonedAgreementStep,
  saveAgreement,
  saveDisagreement,
  settleDisagreement,
  terminateAgreement,
} from '@pbnet/validation/agreements';
import { may, router } from '../trpc.ts';

const card = { agreement: 'id' } as const;
const part = { agreement: 'agreementId' } as const;

export const agreementsRouter = router({
  list: may('agreement.read')
    .input(listAgreements)
    .query(({ ctx, input }) => ctx.agreements.list(ctx.actor, input)),

  get: may('agreement.read')
    .input(agreementKey)
    .query(({ ctx, input }) => ctx.agreements.get(ctx.actor, input.id)),

  choices: may('agreement.edit').query(({ ctx }) => ctx.agreements.choices(ctx.actor)),

  create: may('agreement.edit')
    .input(createAgreement)
    .mutation(({ ctx, input }) => ctx.agreements.create(ctx.actor, input)),

  save: may('agreement.edit', card)
    .input(saveAgreement)
    .mutation(({ ctx, input }) => ctx.agreements.save(ctx.actor, input)),

  submit: may('agreement.edit', card)
    .input(agreementStep)
    .mutation(({ ctx, input }) => ctx.agreements.submit(ctx.actor, input)),

  takeBack: may('agreement.edit', card)
    .input(agreementStep)
    .mutation(({ ctx, input }) => ctx.agreements.takeBack(ctx.actor, input)),

  return: may('agreement.review', card)
    .input(reasonedAgreementStep)
    .mutation(({ ctx, input }) => ctx.agreements.return(ctx.actor, input)),

  approve: may('agreement.review', card)
    .input(agreementStep)
    .mutation(({ ctx, input }) => ctx.agreements.approve(ctx.actor, input)),

  startSigning: may('agreement.manage', card)
    .input(agreementStep)
    .mutation(({ ctx, input }) => ctx.agreements.startSigning(ctx.actor, input)),

  terminate: may('agreement.manage', card)
    .input(terminateAgreement)
    .mutation(({ ctx, input }) => ctx.agreements.terminate(ctx.actor, input)),

  withdraw: may('agreement.edit', card)
    .input(reasonedAgreementStep)
    .mutation(({ ctx, input }) => ctx.agreements.withdraw(ctx.actor, input)),

  versions: may('agreement.read')
    .input(agreementPart)
    .query(({ ctx, input }) => ctx.agreements.versions(ctx.actor, input.agreementId)),

  addText: may('agreement.edit', part)
    .input(addAgreementText)
    .mutation(({ ctx, input }) => ctx.agreements.addText(ctx.actor, input)),

  compare: may('agreement.read')
    .input(compareVersions)
    .query(({ ctx, input }) => ctx.agreements.compare(ctx.actor, input)),

  disagreements: may('agreement.read')
    .input(agreementPart)
    .query(({ ctx, input }) => ctx.agreements.disagreements(ctx.actor, input.agreementId)),

  saveDisagreement: may('agreement.edit', part)
    .input(saveDisagreement)
    .mutation(({ ctx, input }) => ctx.agreements.saveDisagreement(ctx.actor, input)),

  settleDisagreement: may('agreement.edit')
    .input(settleDisagreement)
    .mutation(({ ctx, input }) => ctx.agreements.settleDisagreement(ctx.actor, input)),

  remarks: may('agreement.read')
    .input(agreementPart)
    .query(({ ctx, input }) => ctx.agreements.remarks(ctx.actor, input.agreementId)),

  addRemark: may('agreement.edit', part)
    .input(addRemark)
    .mutation(({ ctx, input }) => ctx.agreements.addRemark(ctx.actor, input)),

  answerRemark: may('agreement.edit')
    .input(answerRemark)
    .mutation(({ ctx, input }) => ctx.agreements.answerRemark(ctx.actor, input)),

  coverage: may('agreement.read')
    .input(readCoverage)
    .query(({ ctx, input }) => ctx.agreements.coverage(ctx.actor, input)),
});
