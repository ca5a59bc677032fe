import { DomainError } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { agreementFacts } from './agreement-facts.ts';
import { docxPdf } from './agreement-pdf.ts';
import type { AgreementHead } from './documents.repository.ts';
import { protocolDocx, type ProtocolClause } from './protocol-docx.ts';

export interface ProtocolWanted {
  readonly agreement: AgreementHead;
  readonly kind: 'docx' | 'pdf';
  readonly madeAt: Date;
}

/** The protocol of disagreements as it is now: the clauses with the words of both sides and the agreed ones. */
export async function protocolOf(
  tx: Transaction,
  { agreement, kind, madeAt }: ProtocolWanted,
): Promise<Uint8Array> {
  const clauses = await tx.execute<ProtocolClause & Record<string, unknown>>(sql`
    select clause, ours, theirs, agreed from disagreements where agreement_id = ${agreement.id} order by created_at, id`);
  if (clauses.length === 0) throw new DomainError('rule-broken', 'agreement-no-disagreements');
  const facts = await agreementFacts(tx, agreement.id);
  if (!facts) throw new DomainError('not-found', 'not-found');
  const docx = await protocolDocx({ facts, clauses });
  if (kind === 'docx') return docx;
  const title = `Протокол разногласий${agreement.number === null ? '' : ` к соглашению № ${agreement.number}`}`;
  const author = agreement.library === '' ? title : agreement.library;
  return docxPdf(docx, { title, author, letterhead: '', draft: false, madeAt });
}
