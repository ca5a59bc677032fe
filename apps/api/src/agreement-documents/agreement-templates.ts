import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AgreementTemplate, TemplateUpload } from '@pbnet/domain/agreement-documents';
import type {
  ArchiveTemplate,
  RenameTemplate,
  TemplateUploadInput,
} from '@pbnet/validation/agreement-documents';
import { and, eq, sql } from 'drizzle-orm';
import { hash } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import { agreementTemplates as table, agreementTemplateVersions } from './agreement-documents.tables.ts';
import { checkTemplate, type CheckedTemplate } from './check-template.ts';
import { amendmentSample, cooperationSample } from './sample-template.ts';
import { bytesOf } from './stored-bytes.ts';

export interface NamedFile {
  /** Without its end. */
  readonly name: string;
  readonly content: Uint8Array;
}

export interface AgreementTemplates {
  /** Those in use first, by name. */
  list(actor: Actor): Promise<readonly AgreementTemplate[]>;
  /** Looks through the file and keeps it as a new version where nothing is wrong; `check` keeps nothing. */
  upload(
    actor: Actor,
    input: TemplateUploadInput & { readonly bytes: Uint8Array; readonly check: boolean },
  ): Promise<TemplateUpload>;
  rename(actor: Actor, input: RenameTemplate): Promise<{ version: number }>;
  archive(actor: Actor, input: ArchiveTemplate): Promise<{ version: number }>;
  file(actor: Actor, versionId: string): Promise<NamedFile>;
  sample(use: AgreementTemplate['use']): Promise<NamedFile>;
}

export interface TemplatesOptions {
  readonly database: Database;
  readonly storedFiles: StoredFiles;
  readonly now: () => Date;
}

const listed = sql`
  select t.id, t.name, t.use, t.archived_on as "archivedOn", t.version,
    (select count(*)::int from agreements a where a.template_id = t.id) as agreements,
    (select jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'fileId', v.file_id,
      'fileName', t.name || '.docx', 'fields', v.fields, 'note', v.note,
      'savedBy', (select display_name from accounts where id = v.saved_by),
      'savedAt', to_char(v.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.number desc)
      from agreement_template_versions v where v.template_id = t.id) as versions
  from agreement_templates t`;

async function lock(tx: Transaction, id: string) {
  const [row] = await tx.select().from(table).where(eq(table.id, id)).for('update');
  return row;
}

async function current(tx: Transaction, { id, version }: { readonly id: string; readonly version: number }) {
  const row = await lock(tx, id);
  if (!row) throw new DomainError('not-found', 'not-found');
  if (row.version !== version) throw new DomainError('conflict', 'stale-edit', { current: row.version });
  return row;
}

export function agreementTemplates({ database, storedFiles, now }: TemplatesOptions): AgreementTemplates {
  async function change(
    actor: Actor,
    key: { readonly id: string; readonly version: number },
    what: Partial<typeof table.$inferInsert>,
  ) {
    return database.as(actor, async (tx) => {
      const row = await current(tx, key);
      const version = row.version + 1;
      await tx
        .update(table)
        .set({ ...what, version, changedAt: now() })
        .where(eq(table.id, row.id));
      const { name, archivedOn } = row;
      const entity = { entity: 'agreement-template', entityId: row.id };
      await audit(tx, actor, {
        action: 'agreement-template.change',
        ...entity,
        before: { name, archivedOn },
        after: what,
      });
      return { version };
    });
  }

  async function keep(
    actor: Actor,
    input: TemplateUploadInput & { readonly bytes: Uint8Array },
    { fields }: CheckedTemplate,
  ) {
    const { id, version, name, use, note, fileName, bytes } = input;
    return database.as(actor, async (tx): Promise<TemplateUpload> => {
      const known = await lock(tx, id);
      const sha256 = hash('sha256', bytes, 'hex');
      const [same] = await tx.execute<{ number: number }>(sql`
        select v.number from agreement_template_versions v join stored_files f on f.id = v.file_id
        where v.template_id = ${id} and f.sha256 = ${sha256}
          and v.number = (select max(number) from agreement_template_versions where template_id = ${id})`);
      if (same) return { outcome: 'saved', templateId: id, number: same.number, fields };
      if (known && known.version !== version)
        throw new DomainError('conflict', 'stale-edit', { current: known.version });
      if (known)
        await tx
          .update(table)
          .set({ version: known.version + 1, changedAt: now() })
          .where(eq(table.id, id));
      else await tx.insert(table).values({ id, name, use, createdBy: actor.accountId, createdAt: now() });
      const owner = { purpose: 'agreement-template', ownerId: id, place: null };
      const file = await storedFiles.put(tx, actor, { ...owner, fileName: fileName || name, bytes });
      const number = sql<number>`(select coalesce(max(number), 0) + 1 from agreement_template_versions where template_id = ${id})`;
      const [kept] = await tx
        .insert(agreementTemplateVersions)
        .values({
          templateId: id,
          number,
          fileId: file.id,
          fields,
          note,
          savedBy: actor.accountId,
          savedAt: now(),
        })
        .returning({ number: agreementTemplateVersions.number });
      if (!kept) throw new Error('a version of a template was not recorded');
      const entity = { entity: 'agreement-template', entityId: id };
      const after = { name: known?.name ?? name, use: known?.use ?? use, number: kept.number, sha256, note };
      await audit(tx, actor, { action: 'agreement-template.upload', ...entity, after });
      return { outcome: 'saved', templateId: id, number: kept.number, fields };
    });
  }

  return {
    list: (actor) =>
      database.as(actor, (tx) =>
        tx.execute<AgreementTemplate & Record<string, unknown>>(
          sql`${listed} order by t.archived_on is not null, t.name, t.id`,
        ),
      ),

    async upload(actor, { check, ...input }) {
      const checked = await checkTemplate(input.bytes);
      const { problems, fields } = checked;
      if (problems.length > 0) return { outcome: 'refused', problems };
      return check ? { outcome: 'fine', fields } : keep(actor, input, checked);
    },

    rename: (actor, { name, ...key }) => change(actor, key, { name }),

    archive: (actor, { archived, ...key }) =>
      change(actor, key, { archivedOn: archived ? dayIn('Europe/Moscow', now()) : null }),

    file: (actor, versionId) =>
      database.as(actor, async (tx) => {
        const [row] = await tx
          .select({
            name: table.name,
            fileId: agreementTemplateVersions.fileId,
            number: agreementTemplateVersions.number,
          })
          .from(agreementTemplateVersions)
          .innerJoin(table, and(eq(table.id, agreementTemplateVersions.templateId)))
          .where(eq(agreementTemplateVersions.id, versionId));
        if (!row) throw new DomainError('not-found', 'not-found');
        return {
          name: `${row.name}, версия ${row.number}`,
          content: await bytesOf(tx, storedFiles, row.fileId),
        };
      }),

    async sample(use) {
      if (use === 'amendment')
        return { name: 'Образец шаблона дополнительного соглашения', content: await amendmentSample() };
      return { name: 'Образец шаблона соглашения', content: await cooperationSample() };
    },
  };
}
