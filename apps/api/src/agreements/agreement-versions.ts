import { DomainError } from '@pbnet/domain';
import { compareTexts, type TextChange } from '@pbnet/domain/agreements';
import type { CompareVersions } from '@pbnet/validation/agreements';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly source: 'template' | 'upload' | 'typed';
  /** The DOCX among stored files; null for a text typed here. */
  readonly fileId: string | null;
  readonly note: string;
  readonly savedAt: string;
  readonly savedBy: string | null;
  readonly paragraphs: readonly string[];
}

export async function readVersions(tx: Transaction, agreementId: string): Promise<readonly VersionRow[]> {
  const rows = await tx.execute<{ version: VersionRow }>(sql`
    select json_build_object('id', v.id, 'number', v.number, 'source', v.source, 'fileId', v.file_id, 'note', v.note,
      'savedAt', to_char(v.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'savedBy', a.display_name, 'paragraphs', v.paragraphs) as version
    from agreement_versions v left join accounts a on a.id = v.saved_by
    where v.agreement_id = ${agreementId} order by v.number desc`);
  return rows.map(({ version }) => version);
}

/** What changed from one version to another, paragraph by paragraph and word by word. */
export async function compareVersions(
  tx: Transaction,
  { agreementId, from, to }: CompareVersions,
): Promise<readonly TextChange[]> {
  const rows = await tx.execute<{ number: number; paragraphs: readonly string[] }>(sql`
    select number, paragraphs from agreement_versions
    where agreement_id = ${agreementId} and number in (${from}, ${to})`);
  const textOf = (number: number) => {
    const row = rows.find((version) => version.number === number);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row.paragraphs;
  };
  return compareTexts(textOf(from), textOf(to));
}
