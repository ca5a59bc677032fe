import { DomainError } from '@pbnet/domain';
import { network, type Actor, type StaffRole } from '@pbnet/domain/access';
import type { PrepareRenewalDrafts } from '@pbnet/validation/renewals';
import { eq, sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { JobSender } from '../jobs/job-sender.ts';
import type { QueuedWork } from '../jobs/queued-work.ts';
import { makeDraft, type DraftMaking, type DraftRun } from './make-draft.ts';
import { tellRenewal } from './renewal-notices.ts';
import { renewals } from './renewals.tables.ts';

export interface Beginning {
  readonly input: PrepareRenewalDrafts;
  readonly jobs: JobSender;
  readonly now: Date;
}

type Stored = typeof renewals.$inferSelect;

export async function lockRenewal(tx: Transaction, campaignId: string): Promise<Stored> {
  const [renewal] = await tx.select().from(renewals).where(eq(renewals.campaignId, campaignId)).for('update');
  if (!renewal) throw new DomainError('not-found', 'not-found');
  return renewal;
}

/** Puts the work into the queue in the person's name. Those that failed before are tried once more. */
export async function beginDrafts(
  tx: Transaction,
  actor: Actor,
  { input: { campaignId, version }, jobs, now }: Beginning,
): Promise<void> {
  const renewal = await lockRenewal(tx, campaignId);
  const running = renewal.draftsBegunAt !== null && renewal.draftsEndedAt === null;
  // Pressed twice, the work is done once.
  if (running && renewal.version === version + 1) return;
  await refuseClosed(tx, campaignId);
  if (renewal.version !== version)
    throw new DomainError('conflict', 'renewal-changed', { current: renewal.version });
  if (running) return;
  const again = await tx.execute(sql`
    update renewal_agreements set state = 'waiting', failure = null, attempts = 0, version = version + 1
    where campaign_id = ${campaignId} and state = 'failed' returning 1`);
  const [waiting] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from renewal_agreements where campaign_id = ${campaignId} and state = 'waiting'`);
  if (!waiting?.count) throw new DomainError('rule-broken', 'renewal-nothing-to-draft');
  await tx
    .update(renewals)
    .set({
      draftsBy: actor.accountId,
      draftsRole: actor.role,
      draftsBegunAt: now,
      draftsEndedAt: null,
      version: sql`${renewals.version} + 1`,
    })
    .where(eq(renewals.campaignId, campaignId));
  await audit(tx, actor, {
    action: 'renewal.prepare-drafts',
    entity: 'renewal',
    entityId: campaignId,
    after: { drafts: waiting.count, again: again.length },
  });
  await tellRenewal(tx, campaignId);
  // The queue is not the actor's.
  await asOwner(tx, () => jobs.send(tx, 'renewal-drafts', [{ key: campaignId, data: { campaignId } }]));
}

export async function refuseClosed(tx: Transaction, campaignId: string): Promise<void> {
  const [campaign] = await tx.execute<{ closed: boolean }>(sql`
    select closed_at is not null as closed from campaigns where id = ${campaignId}`);
  if (campaign?.closed !== false) throw new DomainError('rule-broken', 'campaign-closed');
}

/** What stands in the row is the person who pressed the button; the run has no session. */
function actorOf(accountId: string, role: StaffRole): Actor {
  return { accountId, role, sessionId: '', place: network };
}

async function runOf(database: Database, campaignId: string): Promise<DraftRun | null> {
  const [row] = await database.system((tx) =>
    tx.select().from(renewals).where(eq(renewals.campaignId, campaignId)),
  );
  if (!row?.draftsBy || !row.draftsRole || row.draftsEndedAt !== null) return null;
  const { termMonths, templateId } = row;
  return { campaignId, actor: actorOf(row.draftsBy, row.draftsRole), termMonths, templateId };
}

/** The worker's part: one draft after another until none waits; begun again, it goes on with those that wait. */
export function draftQueue(making: DraftMaking): QueuedWork {
  return {
    queue: 'renewal-drafts',
    async run({ campaignId }, stopping) {
      const run = await runOf(making.database, String(campaignId));
      if (!run) return;
      do {
        if (stopping.aborted) throw new Error('the worker stops');
      } while (await makeDraft(making, run));
      await making.database.as(run.actor, async (tx) => {
        await tx
          .update(renewals)
          .set({ draftsEndedAt: making.now(), version: sql`${renewals.version} + 1` })
          .where(eq(renewals.campaignId, run.campaignId));
        await tellRenewal(tx, run.campaignId);
      });
    },
  };
}
