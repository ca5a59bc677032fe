import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

export interface AgreementToFill {
  readonly agreementId: string;
  readonly templateId: string;
}

export interface FilledText {
  readonly versionId: string;
  readonly number: number;
  /** Fields that nothing is known for: a line to write on stands in their place. */
  readonly gaps: readonly string[];
}

/** Makes the texts of agreements from templates, one or five hundred. */
export interface AgreementFiles {
  /**
   * Fills the newest version of the template, keeps the DOCX as a version of the agreement's text and its PDF beside
   * it. The same again changes nothing while the agreement and the template are as they were. Throws not-found, and
   * rule-broken where the template is archived or the text may not change any more.
   */
  make(tx: Transaction, actor: Actor, wanted: AgreementToFill): Promise<FilledText>;
}
