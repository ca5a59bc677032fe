import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { factDifferences } from '@pbnet/domain/resolutions';
import type { SignResolution } from '@pbnet/validation/resolutions';
import type { Database, Transaction } from '../database.ts';
import { auditResolution, lockDraft, refuseGaps } from './draft-resolution.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { headquartersZone, readParties } from './parties.ts';
import { decisionView } from './read-resolution.ts';
import { contentHash, resolutionContent } from './resolution-content.ts';
import { resolutionDocx } from './resolution-docx.ts';
import { resolutionPdf } from './resolution-pdf.ts';
import { resolutionsRepository, type ResolutionRow } from './resolutions.repository.ts';

export interface Signing {
  readonly database: Database;
  readonly meetingFacts: MeetingFacts;
  readonly input: SignResolution;
  readonly now: Date;
}

type Checking = Pick<Signing, 'meetingFacts' | 'input' | 'now'>;

async function check(
  tx: Transaction,
  row: ResolutionRow,
  { meetingFacts, input, now }: Checking,
): Promise<void> {
  refuseGaps(row);
  const ended = row.facts?.endsOn;
  const early = ended !== undefined && input.signedOn < ended;
  if (early || input.signedOn > dayIn(headquartersZone, now))
    throw new DomainError('rule-broken', 'signing-day-wrong');
  const facts = row.meetingId === null ? undefined : await meetingFacts.facts(tx, row.meetingId);
  if (facts && factDifferences(row.facts, facts).length > 0)
    throw new DomainError('rule-broken', 'preamble-facts-moved');
}

/** The files are made before the transaction that freezes them, which only checks that nothing has changed since. */
async function prepare(actor: Actor, { database, ...signing }: Signing) {
  const { input, now } = signing;
  const content = await database.as(actor, async (tx) => {
    const row = await lockDraft(tx, input, ['agreed']);
    await check(tx, row, signing);
    const decisions = (await resolutionsRepository(tx).decisions(row.id)).map(decisionView);
    return resolutionContent({ row, decisions, parties: await readParties(tx, now), signature: input });
  });
  const text = JSON.stringify(content);
  const [pdf, docx] = await Promise.all([resolutionPdf(content, now), resolutionDocx(content)]);
  return { content: text, sha256: contentHash(text), pdf, docx };
}

/** The caller has asked for the password already. Signing what the same person signed so does nothing. */
export async function signResolution(actor: Actor, signing: Signing): Promise<void> {
  const { database, input, now } = signing;
  const { id, signedOn, signerPost, signerName } = input;
  const done = await database.as(actor, async (tx) => {
    const row = await resolutionsRepository(tx).byId(id);
    return row?.signedBy === actor.accountId && row.signedOn === signedOn && row.signerPost === signerPost;
  });
  if (done) return;
  const document = await prepare(actor, signing);
  await database.as(actor, async (tx) => {
    const row = await lockDraft(tx, input, ['agreed']);
    await check(tx, row, signing);
    const repository = resolutionsRepository(tx);
    const signature = { signedOn, signerPost, signerName };
    await repository.keepDocument(id, document);
    await repository.change(id, { state: 'signed', signedBy: actor.accountId, signedAt: now, ...signature });
    const after = { state: 'signed', ...signature, sha256: document.sha256 };
    await auditResolution(tx, actor, { action: 'sign', id, before: { state: 'agreed' }, after });
  });
}
