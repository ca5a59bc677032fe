import { channelFailureWords } from '@pbnet/domain/channels';
import { afterFailure, type PublicationState, type PublicationStep } from '@pbnet/domain/publications';
import { DayIsSpent, exhaust } from '../channel-quota.ts';
import { letGo } from '../let-go.ts';
import type { ChannelFailure, QuotaCost } from '../video-channel.ts';
import { audit, systemActor } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { later, type Engine } from './engine.ts';
import { ownRow, type Leased } from './lease.ts';
import { placeOf } from './publication-place.ts';
import { subjectOf, adapterOf } from './publication-subject.ts';
import { publicationsRepository, type PublicationRow } from './publications.repository.ts';
import { tellAdministrators } from './publication-letters.ts';
import type { publications } from '../../publications/publications.tables.ts';

type Change = Partial<typeof publications.$inferInsert>;

export interface Settled {
  readonly now: Date;
  readonly change: Change;
  /** Null where nothing happened but another look. */
  readonly step: PublicationStep | null;
  readonly words?: string | null;
}

/** Writes where the publication has come to, with its trace, and gives the lease back. @throws LostLease */
export async function settle(tx: Transaction, leased: Leased, settled: Settled): Promise<void> {
  const { step, words = null, now } = settled;
  const before = await ownRow(tx, leased);
  const change = keepingRemoval(before, settled);
  const state = change.state ?? before.state;
  const repository = publicationsRepository(tx);
  await repository.write(before, { ...change, lease: null, leaseUntil: null }, now);
  if (step) await repository.trace(before, { step, state, words, at: now });
  if (state !== before.state)
    await audit(tx, systemActor, {
      action: `publication.${step ?? 'look'}`,
      entity: 'publication',
      entityId: before.id,
      place: placeOf(before),
      before: { state: before.state },
      after: { state, ...(change.externalUrl ? { externalUrl: change.externalUrl } : {}) },
    });
}

/** Taken down while the channel was being spoken to: what has come there meanwhile is removed again. */
function keepingRemoval({ state }: PublicationRow, { change, now }: Settled): Change {
  const goesOn = change.state !== undefined && change.state !== 'taken-down' && change.state !== 'removing';
  if (state !== 'removing' || !goesOn) return change;
  const { publishedAt: _publishedAt, ...rest } = change;
  return { ...rest, state, nextAttemptAt: now, attempts: 0 };
}

/** Where a failure leads from each state. */
function stateAfter(state: PublicationState, begun: boolean, givenUp: boolean): PublicationState {
  if (state === 'removing') return 'removing';
  if (givenUp) return 'failed';
  return state === 'placing' && !begun ? 'waiting' : state;
}

export interface Failed {
  readonly failure: ChannelFailure;
  /** What was being paid for. */
  readonly cost: QuotaCost | undefined;
}

/** Decides by the reason what follows: the clock tries again, the channel is let go, or a person is asked. */
export async function settleFailure(engine: Engine, leased: Leased, failed: Failed): Promise<void> {
  const { reason, message } = failed.failure;
  const now = engine.now();
  await engine.database.system(async (tx) => {
    const before = await ownRow(tx, leased);
    const next = await nextAttempt(tx, engine, { before, failed });
    const lostSession = reason === 'session-expired' || reason === 'file-refused';
    const begun = before.session !== null && !lostSession;
    const state = stateAfter(before.state, begun, next === 'person' && reason !== 'disconnected');
    const at = next === 'person' ? atPerson(before, reason, now) : next;
    await settle(tx, leased, {
      change: {
        ...{ state, failure: reason, failureWords: message, nextAttemptAt: at },
        attempts: before.attempts + 1,
        ...(lostSession ? { session: null, sentBytes: 0 } : {}),
      },
      step: state === 'failed' ? 'failed' : 'postponed',
      words: words(reason, message),
      now,
    });
  });
}

/** A removal is tried on beside the person who is asked; all else rests until then. */
function atPerson({ state }: PublicationRow, reason: ChannelFailure['reason'], now: Date): Date | null {
  return state === 'removing' && reason !== 'disconnected' ? later(now, 360) : null;
}

function words(reason: ChannelFailure['reason'], own: string): string {
  const known = channelFailureWords[reason].ru;
  return own === '' ? known : `${known}: ${own}`;
}

interface Question {
  readonly before: PublicationRow;
  readonly failed: Failed;
}

async function nextAttempt(
  tx: Transaction,
  engine: Engine,
  { before, failed: { failure, cost } }: Question,
): Promise<Date | 'person'> {
  const now = engine.now();
  const after = afterFailure(failure.reason, before.attempts);
  if (failure.retryAt && after.way === 'again') return failure.retryAt;
  if (failure instanceof DayIsSpent && failure.retryAt) return failure.retryAt;
  switch (after.way) {
    case 'again':
      return later(now, after.minutes);
    case 'after-reset': {
      const { channel } = await subjectOf(tx, before);
      const { id: channelId, settings } = channel;
      const quota = adapterOf(engine, channel)?.quota;
      const reset = await exhaust(tx, { channelId, settings, quota, now }, cost?.bucket ?? 'units');
      return failure.retryAt ?? reset;
    }
    case 'connect': {
      const { channel } = await subjectOf(tx, before);
      const anew = await letGo(tx, { channelId: channel.id, reason: failure.reason, now });
      if (anew) await tellAdministrators(tx, engine, { channel, now });
      return 'person';
    }
    case 'person':
      return 'person';
  }
}
