import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

/** Makes the documents of a draft; offered by the module of documents. */
export interface DraftFiles {
  /** The DOCX of the template filled with the agreement, and its PDF. Safe to repeat. */
  make(
    tx: Transaction,
    actor: Actor,
    of: { readonly agreementId: string; readonly templateId: string },
  ): Promise<unknown>;
}
