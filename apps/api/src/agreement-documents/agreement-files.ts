import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import { hash } from 'node:crypto';
import type { AgreementTexts } from '../agreements/agreement-texts.ts';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { fillDocx } from '../documents/docx-fill.ts';
import { docxParagraphs } from '../documents/docx-paragraphs.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import { agreementFacts } from './agreement-facts.ts';
import { draftPdf, keepDraftPdf } from './agreement-prints.ts';
import { documentsRepository, placeOf, type AgreementHead } from './documents.repository.ts';
import type { AgreementFiles, FilledText } from './mass-documents.ts';
import { bytesOf } from './stored-bytes.ts';
import { blanks, templateValues } from './template-values.ts';

export interface NewDocx {
  readonly agreement: AgreementHead;
  readonly bytes: Uint8Array;
  readonly source: 'template' | 'upload';
  readonly note: string;
}

export interface FilesOptions {
  readonly storedFiles: StoredFiles;
  readonly texts: AgreementTexts;
  readonly now: () => Date;
}

/** «Соглашение № 17-2026», as far as a name of a file can say it. */
export const fileNameOf = ({ number, title }: AgreementHead) =>
  number === null ? title : `Соглашение № ${number}`;

/** The version whose file has these very bytes. */
async function known(tx: Transaction, agreementId: string, sha256: string) {
  const [row] = await asOwner(tx, () =>
    tx.execute<{ versionId: string; number: number }>(sql`
      select v.id as "versionId", v.number from agreement_versions v join stored_files f on f.id = v.file_id
      where v.agreement_id = ${agreementId} and f.sha256 = ${sha256} order by v.number desc limit 1`),
  );
  return row;
}

/** Keeps a Word document as the next version of the text, with its PDF; the same bytes again are the same version. */
export async function keepText(
  tx: Transaction,
  actor: Actor,
  { storedFiles, texts, now, ...text }: FilesOptions & NewDocx,
) {
  const { agreement, bytes, source, note } = text;
  const found = await known(tx, agreement.id, hash('sha256', bytes, 'hex'));
  if (found) return found;
  const paragraphs = await docxParagraphs(bytes);
  const fileName = `${fileNameOf(agreement)}.docx`;
  const owner = { ownerId: agreement.id, place: placeOf(agreement), fileName };
  const file = await storedFiles.put(tx, actor, { purpose: 'agreement-text', ...owner, bytes });
  const kept = await texts.add(tx, actor, {
    agreementId: agreement.id,
    fileId: file.id,
    paragraphs,
    source,
    note,
  });
  const pdf = await draftPdf({ agreement, bytes, madeAt: now() });
  await keepDraftPdf(tx, actor, { storedFiles, agreement, versionId: kept.versionId, pdf });
  return kept;
}

async function newestTemplate(tx: Transaction, templateId: string) {
  const [row] = await tx.execute<{
    name: string;
    archived: boolean;
    number: number;
    fileId: string;
  }>(sql`
    select t.name, t.archived_on is not null as archived, v.number, v.file_id as "fileId"
    from agreement_templates t join agreement_template_versions v on v.template_id = t.id
    where t.id = ${templateId} order by v.number desc limit 1`);
  if (!row) throw new DomainError('not-found', 'not-found');
  if (row.archived) throw new DomainError('rule-broken', 'agreement-template-archived', { name: row.name });
  return row;
}

export function agreementFiles(options: FilesOptions): AgreementFiles {
  const { storedFiles } = options;
  return {
    async make(tx, actor, { agreementId, templateId }): Promise<FilledText> {
      const agreement = await documentsRepository(tx).lockAgreement(agreementId);
      if (!agreement) throw new DomainError('not-found', 'not-found');
      const template = await newestTemplate(tx, templateId);
      const facts = await agreementFacts(tx, agreementId);
      if (!facts) throw new DomainError('not-found', 'not-found');
      const { blank, gaps } = blanks();
      const empty = await bytesOf(tx, storedFiles, template.fileId);
      const bytes = await fillDocx(empty, templateValues(facts), blank);
      const note = `Из шаблона «${template.name}», версия ${template.number}`;
      const kept = await keepText(tx, actor, { ...options, agreement, bytes, source: 'template', note });
      // What the first text was made from; agreements drafted by renewals know it from the beginning.
      await tx.execute(
        sql`update agreements set template_id = ${templateId} where id = ${agreementId} and template_id is null`,
      );
      return { ...kept, gaps: gaps() };
    },
  };
}
