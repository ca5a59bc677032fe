import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { accounts } from '../../identity/identity.tables.ts';
import type { Outbox } from '../../mail/outbox.ts';
import type { CampaignLetter } from '../campaign-letters.ts';
import { campaignsRepository } from '../campaigns.repository.ts';
import { submissionsRepository, type StoredSubmission } from './submissions.repository.ts';

export interface LetterSending {
  readonly outbox: Outbox;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
}

export interface ToCenters {
  readonly campaignId: string;
  /** What the letter is sent for: one of a cause for each regional center. */
  readonly cause: string;
  readonly letter: CampaignLetter;
  /** Before any of them is asked; cards of things brought are known to the caller alone. */
  to(submission: StoredSubmission): boolean;
}

/** The letter to the regional centers of the campaign that are meant and have an address. @returns their ids */
export async function sendToCenters(
  tx: Transaction,
  { outbox }: LetterSending,
  { campaignId, cause, letter, to }: ToCenters,
): Promise<readonly number[]> {
  const sent: number[] = [];
  const recipients = await campaignsRepository(tx).recipients(null);
  for (const submission of await submissionsRepository(tx).of(campaignId, null)) {
    const { regionId, regionalCenterId } = submission;
    const email = recipients.get(regionalCenterId)?.email;
    if (!email || !to(submission)) continue;
    await outbox.enqueue(tx, {
      dedupeKey: `campaign:${campaignId}:${cause}:${regionalCenterId}`,
      kind: `campaign-${cause}`,
      to: email,
      place: { kind: 'regional-center', regionId, regionalCenterId },
      ...letter,
    });
    sent.push(regionalCenterId);
  }
  return sent;
}

export interface ToAccounts {
  readonly campaignId: string;
  readonly cause: string;
  readonly letter: CampaignLetter;
  readonly accountIds: readonly string[];
}

/** The letter to people of headquarters. */
export async function sendToAccounts(
  tx: Transaction,
  { outbox }: LetterSending,
  { campaignId, cause, letter, accountIds }: ToAccounts,
): Promise<void> {
  const people = await tx
    .select({ id: accounts.id, email: accounts.email })
    .from(accounts)
    .where(inArray(accounts.id, [...accountIds]));
  for (const { id: accountId, email } of people)
    await outbox.enqueue(tx, {
      dedupeKey: `campaign:${campaignId}:${cause}:${accountId}`,
      kind: `campaign-${cause}`,
      to: email,
      accountId,
      ...letter,
    });
}
