import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { placeOf } from './agreement-place.ts';
import { agreementsRepository } from './agreements.repository.ts';
import { agreementVersions } from './agreements.tables.ts';

export interface NewText {
  readonly agreementId: string;
  /** The DOCX among stored files; null for a text typed here. */
  readonly fileId: string | null;
  /** In the order of the text, without empty ones at its ends. */
  readonly paragraphs: readonly string[];
  readonly source: 'template' | 'upload' | 'typed';
  /** What is new in it, in people's own words; may be empty. */
  readonly note: string;
}

export interface AgreementTexts {
  /**
   * A new version of the text, numbered after the last one. The same file twice is one version. Throws rule-broken
   * where the agreement is no draft and not in review any more.
   */
  add(
    tx: Transaction,
    actor: Actor,
    text: NewText,
  ): Promise<{ readonly versionId: string; readonly number: number }>;
}

export function agreementTexts(now: () => Date): AgreementTexts {
  return {
    async add(tx, actor, { agreementId, ...text }) {
      const agreement = await agreementsRepository(tx).lock(agreementId);
      if (!agreement) throw new DomainError('not-found', 'not-found');
      const [known] = await tx.execute<{ versionId: string; number: number }>(sql`
        select id as "versionId", number from agreement_versions
        where agreement_id = ${agreementId} and file_id = ${text.fileId}`);
      if (known) return known;
      if (agreement.state !== 'draft' && agreement.state !== 'in-review')
        throw new DomainError('rule-broken', 'agreement-text-frozen');
      const { regionId, regionalCenterId } = agreement;
      const last = sql<number>`(select coalesce(max(number), 0) + 1 from agreement_versions
        where agreement_id = ${agreementId})`;
      const owner = { agreementId, regionId, regionalCenterId };
      const saved = { savedBy: actor.accountId, savedAt: now() };
      const [row] = await tx
        .insert(agreementVersions)
        .values({ ...owner, ...text, ...saved, number: last })
        .returning({ versionId: agreementVersions.id, number: agreementVersions.number });
      if (!row) throw new Error('a version was not recorded');
      const entity = { entity: 'agreement', entityId: agreementId, place: placeOf(agreement) };
      const { paragraphs, ...about } = text;
      const after = { ...about, number: row.number, paragraphs: paragraphs.length };
      await audit(tx, actor, { action: 'agreement.add-text', ...entity, after });
      return row;
    },
  };
}
