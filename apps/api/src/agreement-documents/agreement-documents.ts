import { dayIn, DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import type { AgreementPaper, AgreementPapers, AgreementText } from '@pbnet/domain/agreement-documents';
import type { FillAgreement, SavePaper } from '@pbnet/validation/agreement-documents';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { agreementPapers as paperTable } from './agreement-documents.tables.ts';
import { agreementFiles, fileNameOf, keepText, type FilesOptions } from './agreement-files.ts';
import { textPdfBytes } from './agreement-prints.ts';
import type { NamedFile } from './agreement-templates.ts';
import type { DocumentServicesOptions } from './document-services.ts';
import { isOwn } from './document-files.ts';
import { documentsRepository, placeOf, type AgreementHead } from './documents.repository.ts';
import type { FilledText } from './mass-documents.ts';
import { protocolOf } from './protocol.ts';
import { bytesOf } from './stored-bytes.ts';

export interface TextUpload {
  readonly agreementId: string;
  readonly bytes: Uint8Array;
  readonly note: string;
}

export interface AgreementDocuments {
  of(actor: Actor, agreementId: string): Promise<AgreementPapers>;
  fill(actor: Actor, input: FillAgreement): Promise<FilledText>;
  /** A Word document as the next version of the text. */
  upload(actor: Actor, text: TextUpload): Promise<{ versionId: string; number: number }>;
  savePaper(actor: Actor, input: SavePaper): Promise<{ version: number }>;
  text(actor: Actor, versionId: string, kind: 'docx' | 'pdf'): Promise<NamedFile>;
  frozen(actor: Actor, agreementId: string): Promise<NamedFile>;
  disagreements(actor: Actor, agreementId: string, kind: 'docx' | 'pdf'): Promise<NamedFile>;
}

const changing = ['draft', 'in-review'];

const mayChange = (actor: Actor, agreement: AgreementHead) =>
  can(actor, 'agreement.edit') && isOwn(actor, agreement);

async function found(tx: Transaction, id: string): Promise<AgreementHead> {
  const agreement = await documentsRepository(tx).agreement(id);
  if (!agreement) throw new DomainError('not-found', 'not-found');
  return agreement;
}

async function owned(tx: Transaction, actor: Actor, id: string): Promise<AgreementHead> {
  const agreement = await found(tx, id);
  if (!isOwn(actor, agreement)) throw new DomainError('forbidden', 'place-forbidden');
  return agreement;
}

async function shown(tx: Transaction, id: string) {
  const [row] = await tx.execute<{
    about: AgreementPapers['agreement'];
    texts: readonly AgreementText[];
    disagreements: number;
    scans: Readonly<Record<string, number>>;
  }>(sql`select
    (select jsonb_build_object('id', a.id, 'title', a.title, 'number', a.number, 'amends', a.amends_id is not null,
      'templateId', a.template_id, 'parties', coalesce((select jsonb_agg(jsonb_build_object('id', p.id,
        'name', (select v.short_name from organization_versions v where v.organization_id = p.organization_id
          and v.valid_from <= current_date order by v.valid_from desc limit 1)) order by p.signing_order)
        from agreement_parties p where p.agreement_id = a.id), '[]')) from agreements a where a.id = ${id}) as about,
    coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'docx', v.file_id is not null,
      'source', v.source, 'note', v.note, 'savedBy', (select display_name from accounts where id = v.saved_by),
      'savedAt', to_char(v.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.number desc)
      from agreement_versions v where v.agreement_id = ${id}), '[]') as texts,
    (select count(*)::int from disagreements where agreement_id = ${id}) as disagreements,
    coalesce((select jsonb_object_agg(f.owner_id, f.count) from (
      select owner_id, count(*)::int from stored_files where purpose = 'agreement-scan' and owner_id in (
        select id::text from agreement_papers where agreement_id = ${id}) group by owner_id) f), '{}') as scans`);
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

export function agreementDocuments(options: DocumentServicesOptions): AgreementDocuments {
  const { database, storedFiles, now } = options;
  const files = agreementFiles(options satisfies FilesOptions);

  return {
    of: (actor, agreementId) =>
      database.as(actor, async (tx) => {
        const repository = documentsRepository(tx);
        const agreement = await found(tx, agreementId);
        const { about, texts, disagreements, scans } = await shown(tx, agreementId);
        const frozen = await repository.frozen(agreementId);
        const papers = (await repository.papers(agreementId)).map(
          ({ agreementId: _, regionId: __, regionalCenterId: ___, ...paper }): AgreementPaper => ({
            ...paper,
            scans: scans[paper.id] ?? 0,
          }),
        );
        const may = mayChange(actor, agreement);
        return {
          ...{ agreement: about, texts, disagreements, papers },
          frozen: frozen ? frozenView(frozen) : null,
          may: { changeText: may && changing.includes(agreement.state), changePapers: may },
        };
      }),

    fill: (actor, input) =>
      database.as(actor, async (tx) => {
        await owned(tx, actor, input.agreementId);
        return files.make(tx, actor, input);
      }),

    upload: (actor, { agreementId, bytes, note }) =>
      database.as(actor, async (tx) => {
        const agreement = await owned(tx, actor, agreementId);
        return keepText(tx, actor, { ...options, agreement, bytes, source: 'upload', note });
      }),

    savePaper: (actor, { id, version, agreementId, ...paper }) =>
      database.as(actor, async (tx) => {
        const agreement = await owned(tx, actor, agreementId);
        if (paper.putOn > dayIn('Europe/Moscow', now()))
          throw new DomainError('rule-broken', 'agreement-paper-in-future');
        const parties = await tx.execute<{ id: string }>(
          sql`select id from agreement_parties where agreement_id = ${agreementId}`,
        );
        if (paper.partyId !== null && !parties.some((party) => party.id === paper.partyId))
          throw new DomainError('rule-broken', 'agreement-paper-foreign-party');
        const known = await documentsRepository(tx).paper(id);
        const same =
          known?.version === version + 1 &&
          known.building === paper.building &&
          known.cabinet === paper.cabinet;
        if (same && known.folder === paper.folder && known.what === paper.what)
          return { version: known.version };
        if ((known?.version ?? 0) !== version)
          throw new DomainError('conflict', 'stale-edit', { current: known?.version ?? 0 });
        const { regionId, regionalCenterId } = agreement;
        const row = { ...paper, putBy: actor.accountId, version: version + 1 };
        if (known) await tx.update(paperTable).set(row).where(eq(paperTable.id, id));
        else await tx.insert(paperTable).values({ id, agreementId, regionId, regionalCenterId, ...row });
        const before = known
          ? { building: known.building, cabinet: known.cabinet, folder: known.folder }
          : undefined;
        const entity = { entity: 'agreement', entityId: agreementId, place: placeOf(agreement) };
        await audit(tx, actor, {
          action: 'agreement.keep-paper',
          ...entity,
          ...(before ? { before } : {}),
          after: paper,
        });
        return { version: version + 1 };
      }),

    text: (actor, versionId, kind) =>
      database.as(actor, async (tx) => {
        const text = await documentsRepository(tx).text(versionId);
        if (!text) throw new DomainError('not-found', 'not-found');
        const agreement = await found(tx, text.agreementId);
        const name = `${fileNameOf(agreement)}, версия ${text.number}`;
        if (kind === 'pdf') return { name, content: await textPdfBytes(tx, options, { agreement, text }) };
        if (text.fileId === null) throw new DomainError('not-found', 'not-found');
        return { name, content: await bytesOf(tx, storedFiles, text.fileId) };
      }),

    frozen: (actor, agreementId) =>
      database.as(actor, async (tx) => {
        const frozen = await documentsRepository(tx).frozen(agreementId);
        if (!frozen) throw new DomainError('not-found', 'not-found');
        const name = frozen.fileName.replace(/\.pdf$/, '');
        return { name, content: await bytesOf(tx, storedFiles, frozen.fileId) };
      }),

    disagreements: (actor, agreementId, kind) =>
      database.as(actor, async (tx) => {
        const agreement = await found(tx, agreementId);
        const content = await protocolOf(tx, { agreement, kind, madeAt: now() });
        return { name: `Протокол разногласий, ${fileNameOf(agreement)}`, content };
      }),
  };
}

const frozenView = ({
  number,
  sha256,
  streebog,
  size,
  frozenAt,
}: NonNullable<AgreementPapers['frozen']>) => ({
  ...{ number, sha256, streebog, size, frozenAt },
});
