import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { PlaceByHand, PublicationStepInput, TakeDownPublication } from '@pbnet/validation/publications';
import { sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';
import type { VideoSteps } from '../../videos/video-steps.ts';
import type { JobSender } from '../../jobs/job-sender.ts';
import { publishVideo } from './follow-publication.ts';
import type { DeskRun } from './plan-publication.ts';
import { changePublication, refuseUnless, wake } from './publication-changes.ts';
import { publicationsRepository, type PublicationRow } from './publications.repository.ts';
import type { TakeDown } from '../../publications/take-down.ts';

/** Tries again at once: for what waits for its next attempt and for what waits for a person. */
export async function retryPublication(
  tx: Transaction,
  actor: Actor,
  { input: { id, version }, desk }: DeskRun<PublicationStepInput>,
): Promise<string> {
  const { now, jobs } = desk;
  const before = await publicationsRepository(tx).lock(id, version);
  refuseUnless(before, ['waiting', 'placing', 'processing', 'scheduled', 'published', 'failed', 'removing']);
  // What the channel has is followed further; what it has not is placed again.
  const anew =
    before.failure === 'gone' || before.failure === 'processing-failed' || before.failure === 'file-refused';
  const failedState = before.externalId !== null && !anew ? 'processing' : 'waiting';
  const state = before.state === 'failed' ? failedState : before.state;
  const forgotten =
    anew && before.state === 'failed'
      ? { externalId: null, externalUrl: null, session: null, extras: [] }
      : {};
  const change = { state, nextAttemptAt: now, attempts: 0, failure: null, failureWords: null, ...forgotten };
  await changePublication(tx, actor, { before, change, step: 'retry', now });
  await wake(tx, jobs, [id]);
  return id;
}

/** A person has placed it: the address is the proof that everybody can see, the file the one that stays. */
export async function placedByHand(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, url }, desk }: DeskRun<PlaceByHand>,
): Promise<string> {
  const { now } = desk;
  const before = await publicationsRepository(tx).lock(id, version);
  refuseUnless(before, ['waiting', 'failed']);
  const [proofs] = await tx.execute<{ total: number }>(sql`
    select count(*)::int as total from stored_files where purpose = 'publication-proof' and owner_id = ${id}`);
  if (!proofs?.total) throw new DomainError('rule-broken', 'publication-proof-needed');
  const lacks = await desk.clearance.of(tx, before.videoId);
  if (lacks.length > 0) throw new DomainError('rule-broken', 'publication-not-cleared', { lacks: '' });
  const done = { failure: null, failureWords: null, nextAttemptAt: null, publishedAt: now, byHand: true };
  const change = { state: 'published', externalUrl: url, ...done } as const;
  await changePublication(tx, actor, { before, change, step: 'by-hand', words: url, now });
  await publishVideo(tx, desk, before.videoId);
  return id;
}

/** A person confirms that nothing lies on the channel any more, where no machine can look. */
export async function removedByHand(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, reason }, desk }: DeskRun<TakeDownPublication>,
): Promise<string> {
  const { now } = desk;
  const before = await publicationsRepository(tx).lock(id, version);
  refuseUnless(before, ['removing']);
  const done = { nextAttemptAt: null, takenDownAt: now, failure: null, failureWords: null };
  const change = { state: 'taken-down', ...done } as const;
  await changePublication(tx, actor, { before, change, step: 'removed', words: reason, now });
  return id;
}

interface Ending {
  readonly before: PublicationRow;
  readonly reason: string;
  readonly now: Date;
}

/** Returns true when the channel still has to remove it. */
async function end(tx: Transaction, actor: Actor | null, { before, reason, now }: Ending): Promise<boolean> {
  if (before.state === 'taken-down' || before.state === 'removing') return before.state === 'removing';
  const lies =
    before.externalId !== null ||
    before.externalUrl !== null ||
    before.session !== null ||
    before.lease !== null;
  const change = lies
    ? ({ state: 'removing', nextAttemptAt: before.byHand ? null : now, attempts: 0 } as const)
    : ({ state: 'taken-down', nextAttemptAt: null, takenDownAt: now } as const);
  const cleared = { takeDownReason: reason, failure: null, failureWords: null };
  const step = lies ? 'remove' : 'cancel';
  await changePublication(tx, actor, { before, change: { ...change, ...cleared }, step, words: reason, now });
  return lies && !before.byHand;
}

export async function takeDownPublication(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, reason }, desk }: DeskRun<TakeDownPublication>,
): Promise<string> {
  const before = await publicationsRepository(tx).lock(id, version);
  if (await end(tx, actor, { before, reason, now: desk.now })) await wake(tx, desk.jobs, [id]);
  return id;
}

export interface TakeDownOptions {
  readonly steps: VideoSteps;
  readonly jobs: JobSender;
  readonly now: () => Date;
}

export function takeDown({ steps, jobs, now }: TakeDownOptions): TakeDown {
  return {
    everywhere: (tx, actor, { videoId, reason }) =>
      // A consent's keeper may see less than the channels that show the video.
      asOwner(tx, async () => {
        const waking: string[] = [];
        for (const before of await publicationsRepository(tx).ofVideo(videoId))
          if (await end(tx, actor, { before, reason, now: now() })) waking.push(before.id);
        await wake(tx, jobs, waking);
        await steps.move(tx, actor, { id: videoId, version: null, to: 'withdrawn', reason });
      }),
  };
}
