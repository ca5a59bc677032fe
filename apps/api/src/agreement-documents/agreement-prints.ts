import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { eq } from 'drizzle-orm';
import { hash } from 'node:crypto';
import type { DocumentToSign } from '../agreements/document-to-sign.ts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { streebog256 } from '../documents/streebog.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import { agreementPdfs, frozenAgreements } from './agreement-documents.tables.ts';
import { docxPdf, textPdf } from './agreement-pdf.ts';
import { documentsRepository, placeOf, type AgreementHead, type TextRow } from './documents.repository.ts';
import { bytesOf } from './stored-bytes.ts';

const printOf = ({ number, title, library }: AgreementHead, draft: boolean, madeAt: Date) => ({
  title: number === null ? title : `${title}, № ${number}`,
  author: library === '' ? title : library,
  letterhead: library,
  draft,
  madeAt,
});

export interface DraftPdf {
  readonly agreement: AgreementHead;
  readonly bytes: Uint8Array;
  readonly madeAt: Date;
}

export const draftPdf = ({ agreement, bytes, madeAt }: DraftPdf) =>
  docxPdf(bytes, printOf(agreement, true, madeAt));

export interface KeptPdf {
  readonly storedFiles: StoredFiles;
  readonly agreement: AgreementHead;
  readonly versionId: string;
  readonly pdf: Uint8Array;
}

export async function keepDraftPdf(
  tx: Transaction,
  actor: Actor,
  { storedFiles, agreement, versionId, pdf }: KeptPdf,
): Promise<void> {
  const { id: agreementId, regionId, regionalCenterId } = agreement;
  const owner = { ownerId: agreementId, place: placeOf(agreement), fileName: 'Проект соглашения.pdf' };
  const file = await storedFiles.put(tx, actor, { purpose: 'agreement-print', ...owner, bytes: pdf });
  await tx
    .insert(agreementPdfs)
    .values({ versionId, agreementId, regionId, regionalCenterId, fileId: file.id })
    .onConflictDoNothing();
}

export interface PrintsOptions {
  readonly storedFiles: StoredFiles;
  readonly now: () => Date;
}

/** The PDF of a version: as it was kept, or made anew where there is none (a text that was typed here). */
export async function textPdfBytes(
  tx: Transaction,
  { storedFiles, now }: PrintsOptions,
  { agreement, text }: { readonly agreement: AgreementHead; readonly text: TextRow },
): Promise<Uint8Array> {
  const [kept] = await tx
    .select({ fileId: agreementPdfs.fileId })
    .from(agreementPdfs)
    .where(eq(agreementPdfs.versionId, text.id));
  if (kept) return bytesOf(tx, storedFiles, kept.fileId);
  if (text.fileId === null) return textPdf(text.paragraphs, printOf(agreement, true, new Date(text.savedAt)));
  return draftPdf({ agreement, bytes: await bytesOf(tx, storedFiles, text.fileId), madeAt: now() });
}

async function finalPdf(
  tx: Transaction,
  { storedFiles, now }: PrintsOptions,
  about: { agreement: AgreementHead; text: TextRow },
) {
  const { agreement, text } = about;
  const print = printOf(agreement, false, now());
  if (text.fileId === null) return textPdf(text.paragraphs, print);
  return docxPdf(await bytesOf(tx, storedFiles, text.fileId), print);
}

export function documentToSign(options: PrintsOptions): DocumentToSign {
  const { storedFiles, now } = options;
  return {
    async freeze(tx, actor, agreementId) {
      const repository = documentsRepository(tx);
      const agreement = await repository.lockAgreement(agreementId);
      if (!agreement) throw new DomainError('not-found', 'not-found');
      const [text] = await repository.texts(agreementId);
      if (!text) throw new DomainError('rule-broken', 'agreement-nothing-to-freeze');
      const frozen = await repository.frozen(agreementId);
      if (frozen?.versionId === text.id) return;
      const bytes = await finalPdf(tx, options, { agreement, text });
      const { number, regionId, regionalCenterId } = agreement;
      const fileName = `Соглашение${number === null ? '' : ` № ${number}`}, на подпись.pdf`;
      const owner = { ownerId: agreementId, place: placeOf(agreement), fileName };
      const file = await storedFiles.put(tx, actor, { purpose: 'agreement-print', ...owner, bytes });
      const marks = {
        sha256: hash('sha256', bytes, 'hex'),
        streebog: streebog256(bytes),
        size: bytes.byteLength,
      };
      await tx.insert(frozenAgreements).values({
        ...{ versionId: text.id, agreementId, regionId, regionalCenterId, ...marks },
        ...{ fileId: file.id, fileName: file.fileName, frozenBy: actor.accountId, frozenAt: now() },
      });
      const entity = { entity: 'agreement', entityId: agreementId, place: placeOf(agreement) };
      await audit(tx, actor, {
        action: 'agreement.freeze',
        ...entity,
        after: { number: text.number, ...marks },
      });
    },

    async of(tx, agreementId) {
      const found = await documentsRepository(tx).frozen(agreementId);
      if (!found) return null;
      const { versionId, fileId, fileName, sha256 } = found;
      return {
        agreementId,
        versionId,
        fileId,
        fileName,
        sha256,
        bytes: () => bytesOf(tx, storedFiles, fileId),
      };
    },
  };
}
