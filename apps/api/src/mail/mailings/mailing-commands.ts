import { DomainError } from '@pbnet/domain';
import type { MailingState } from '@pbnet/domain/mail';
import type { Actor } from '@pbnet/domain/access';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import { audit, type AuditActor, type systemActor } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { JobSender } from '../../jobs/job-sender.ts';
import type { MailIdentity } from '../mail-identity.ts';
import { deliveries } from '../mail.tables.ts';
import { mailingRepository, type MailingRow } from './mailing.repository.ts';
import { jobsOf, queueLetters } from './queue-letters.ts';

export interface MailingCommands {
  readonly identity: MailIdentity;
  readonly jobs: JobSender;
}

export interface Command {
  readonly id: string;
  readonly version: number;
}

export type Commander = Actor | typeof systemActor;

function mailingAudit(tx: Transaction, actor: AuditActor, entry: MailingAudit): Promise<void> {
  const { action, id, before, after } = entry;
  return audit(tx, actor, { action: `mailing.${action}`, entity: 'mailing', entityId: id, before, after });
}

interface MailingAudit {
  readonly action: string;
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The mailing as the person saw it, locked: of two people pressing a button, the second is told. */
export async function locked(
  tx: Transaction,
  { id, version }: Command,
  states: readonly MailingState[],
): Promise<MailingRow> {
  const mailing = await mailingRepository(tx).lock(id);
  if (!mailing) throw new DomainError('not-found', 'not-found');
  if (!states.some((state) => state === mailing.state) || mailing.version !== version)
    throw new DomainError('conflict', 'mailing-moved-on', { state: mailing.state });
  return mailing;
}

export async function releaseMailing(
  tx: Transaction,
  actor: Commander,
  { command, context }: { readonly command: Command; readonly context: MailingCommands },
): Promise<void> {
  const mailing = await locked(tx, command, ['prepared']);
  if (mailing.secondPerson && mailing.preparedBy !== null && mailing.preparedBy === actor.accountId)
    throw new DomainError('forbidden', 'mailing-second-person');
  const repository = mailingRepository(tx);
  const gaps = await repository.gaps(mailing.id);
  if (gaps > 0) throw new DomainError('rule-broken', 'mailing-gaps', { count: gaps });
  await repository.change(mailing.id, 'released', {
    releasedBy: actor.accountId,
    releasedAt: new Date(),
    startedAt: new Date(),
  });
  const letters = await asOwner(tx, () =>
    queueLetters(tx, { mailingId: mailing.id, states: ['prepared'], ...context }),
  );
  await mailingAudit(tx, actor, { action: 'release', id: mailing.id, after: { letters } });
}

export async function cancelMailing(tx: Transaction, actor: Actor, command: Command): Promise<void> {
  const mailing = await locked(tx, command, ['prepared']);
  await mailingRepository(tx).change(mailing.id, 'cancelled', { cancelledAt: new Date() });
  await tx
    .update(deliveries)
    .set({ state: 'cancelled' })
    .where(and(eq(deliveries.mailingId, mailing.id), inArray(deliveries.state, ['prepared', 'left-out'])));
  await mailingAudit(tx, actor, { action: 'cancel', id: mailing.id, before: mailing.state });
}

export async function pauseMailing(tx: Transaction, actor: Actor, command: Command): Promise<void> {
  const mailing = await locked(tx, command, ['released']);
  await mailingRepository(tx).change(mailing.id, 'paused', { pausedAt: new Date() });
  await mailingAudit(tx, actor, { action: 'pause', id: mailing.id });
}

/** The letters still wait in the outbox; they get jobs again. */
export async function resumeMailing(
  tx: Transaction,
  actor: Actor,
  { command, context }: { readonly command: Command; readonly context: MailingCommands },
): Promise<void> {
  const mailing = await locked(tx, command, ['paused']);
  await mailingRepository(tx).change(mailing.id, 'released', { startedAt: new Date() });
  const waiting = await tx
    .update(deliveries)
    .set({ queuedAt: sql`now()`, nextAttemptAt: sql`now()` })
    .where(and(eq(deliveries.mailingId, mailing.id), eq(deliveries.state, 'queued')))
    .returning({ id: deliveries.id });
  const jobs = jobsOf(waiting.map(({ id }) => id));
  await asOwner(tx, () => context.jobs.send(tx, 'mailings', jobs));
  await mailingAudit(tx, actor, { action: 'resume', id: mailing.id, after: { letters: waiting.length } });
}

export interface Resending {
  readonly command: Command;
  readonly context: MailingCommands;
  /** Today's addresses in a mailing to people. */
  readonly people: ReadonlyMap<string, string>;
}

/** Only letters that failed or came back, to the addresses of today. */
export async function resendFailed(
  tx: Transaction,
  actor: Actor,
  { command, context, people }: Resending,
): Promise<void> {
  const mailing = await locked(tx, command, ['released', 'paused', 'finished']);
  const repository = mailingRepository(tx);
  const failed = await tx
    .select({
      id: deliveries.id,
      regionalCenterId: deliveries.regionalCenterId,
      recipientKey: deliveries.recipientKey,
      recipient: deliveries.recipient,
    })
    .from(deliveries)
    .where(and(eq(deliveries.mailingId, mailing.id), inArray(deliveries.state, ['failed', 'bounced'])));
  if (failed.length === 0) throw new DomainError('rule-broken', 'mailing-nothing-failed');
  const addresses = await repository.addresses();
  for (const { id, regionalCenterId, recipientKey, recipient } of failed) {
    const address = people.get(recipientKey ?? '') ?? addresses.get(regionalCenterId ?? 0);
    if (address !== undefined && address !== recipient)
      await tx.update(deliveries).set({ recipient: address }).where(eq(deliveries.id, id));
  }
  await repository.change(mailing.id, 'released', { finishedAt: null, startedAt: new Date() });
  await asOwner(tx, () =>
    queueLetters(tx, { mailingId: mailing.id, states: ['failed', 'bounced'], ...context }),
  );
  await mailingAudit(tx, actor, {
    action: 'resend-failed',
    id: mailing.id,
    before: failed.map(({ id, regionalCenterId }) => ({ id, regionalCenterId })),
  });
}
