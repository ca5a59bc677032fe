import { DomainError, dayIn, sentence } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type { Words } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { AgreementFiles } from '../agreement-documents/mass-documents.ts';
import type { AgreementDrafts } from '../agreements/agreement-drafts.ts';
import type { Database, Transaction } from '../database.ts';
import { logFailure } from '../failure-log.ts';
import { tellRenewal } from './renewal-notices.ts';
import { successorOf } from './successor-content.ts';

export interface DraftMaking {
  readonly database: Database;
  readonly drafts: AgreementDrafts;
  readonly files: AgreementFiles;
  readonly now: () => Date;
}

export interface DraftRun {
  readonly campaignId: string;
  readonly actor: Actor;
  readonly termMonths: number | null;
  readonly templateId: string | null;
}

interface Waiting extends Record<string, unknown> {
  readonly agreementId: string;
  readonly successorId: string;
}

/** So often an error of the machine itself is tried again before a person is asked. */
const mostAttempts = 3;

/** The next one that nobody else has in hand; undefined when none is left. */
async function nextWaiting(tx: Transaction, campaignId: string): Promise<Waiting | undefined> {
  const [row] = await tx.execute<Waiting>(sql`
    select agreement_id as "agreementId", successor_id as "successorId" from renewal_agreements
    where campaign_id = ${campaignId} and state = 'waiting'
    order by attempts, regional_center_id, agreement_id limit 1 for update skip locked`);
  return row;
}

function failureOf(error: unknown): Words {
  const { key, details } =
    error instanceof DomainError ? error : { key: 'renewal-draft-failed' as const, details: undefined };
  return { ru: sentence(key, 'ru', details), en: sentence(key, 'en', details) };
}

/**
 * One draft with its documents, all or nothing, in a transaction of its own: killed anywhere, it is either there or
 * waits as before. @returns false when none waits any more
 */
export async function makeDraft(
  { database, drafts, files, now }: DraftMaking,
  { campaignId, actor, termMonths, templateId }: DraftRun,
): Promise<boolean> {
  let waiting: Waiting | undefined;
  try {
    return await database.as(actor, async (tx) => {
      waiting = await nextWaiting(tx, campaignId);
      if (!waiting) return false;
      const { agreementId, successorId } = waiting;
      const today = dayIn(networkTimeZone, now());
      const draft = await successorOf(tx, { agreementId, successorId, termMonths, templateId, today });
      await drafts.create(tx, actor, draft);
      if (draft.templateId)
        await files.make(tx, actor, { agreementId: successorId, templateId: draft.templateId });
      await mark(tx, { campaignId, agreementId, state: 'drafted', failure: null, now: now() });
      return true;
    });
  } catch (error) {
    if (!waiting) throw error;
    const { agreementId } = waiting;
    const failure = failureOf(error);
    const final = error instanceof DomainError;
    if (!final) logFailure({ requestId: agreementId, at: 'renewal-drafts', error });
    await database.as(actor, (tx) => failed(tx, { campaignId, agreementId, failure, final, now: now() }));
    return true;
  }
}

interface Marked {
  readonly campaignId: string;
  readonly agreementId: string;
  readonly now: Date;
}

async function mark(
  tx: Transaction,
  {
    campaignId,
    agreementId,
    state,
    failure,
    now,
  }: Marked & { readonly state: string; readonly failure: Words | null },
): Promise<void> {
  await tx.execute(sql`
    update renewal_agreements set state = ${state}, failure = ${failure === null ? null : JSON.stringify(failure)}::jsonb, since = ${now.toISOString()}::timestamptz,
      version = version + 1
    where campaign_id = ${campaignId} and agreement_id = ${agreementId}`);
  await tellRenewal(tx, campaignId);
}

async function failed(
  tx: Transaction,
  { final, failure, now, ...of }: Marked & { readonly final: boolean; readonly failure: Words },
): Promise<void> {
  const [row] = await tx.execute<{ attempts: number }>(sql`
    update renewal_agreements set attempts = attempts + 1
    where campaign_id = ${of.campaignId} and agreement_id = ${of.agreementId} and state = 'waiting'
    returning attempts`);
  if (row && (final || row.attempts >= mostAttempts))
    await mark(tx, { ...of, now, state: 'failed', failure });
}
