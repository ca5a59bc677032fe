import {
  archiveTemplate,
  documentsKey,
  fillAgreement,
  renameTemplate,
  savePaper,
} from '@pbnet/validation/agreement-documents';
import { may, router } from '../trpc.ts';

/** Templates and texts are uploaded and downloaded over HTTP: see document-routes.ts. */
export const agreementTemplatesRouter = router({
  list: may('agreement.edit').query(({ ctx }) => ctx.agreementTemplates.list(ctx.actor)),

  rename: may('agreement-template.manage')
    .input(renameTemplate)
    .mutation(({ ctx, input }) => ctx.agreementTemplates.rename(ctx.actor, input)),

  archive: may('agreement-template.manage')
    .input(archiveTemplate)
    .mutation(({ ctx, input }) => ctx.agreementTemplates.archive(ctx.actor, input)),
});

export const agreementDocumentsRouter = router({
  of: may('agreement.read')
    .input(documentsKey)
    .query(({ ctx, input }) => ctx.agreementDocuments.of(ctx.actor, input.agreementId)),

  fill: may('agreement.edit')
    .input(fillAgreement)
    .mutation(({ ctx, input }) => ctx.agreementDocuments.fill(ctx.actor, input)),

  savePaper: may('agreement.edit')
    .input(savePaper)
    .mutation(({ ctx, input }) => ctx.agreementDocuments.savePaper(ctx.actor, input)),
});
