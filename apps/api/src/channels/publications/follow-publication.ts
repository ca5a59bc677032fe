import { afterFailure } from '@pbnet/domain/publications';
import { eq } from 'drizzle-orm';
import { DayIsSpent, payableAt, spend } from '../channel-quota.ts';
import { ChannelFailure, type PlacedStatus, type QuotaCost } from '../video-channel.ts';
import type { Transaction } from '../../database.ts';
import { videos } from '../../videos/videos.tables.ts';
import { later, type Engine } from './engine.ts';
import { extrasWanted } from './extras-wanted.ts';
import { giveExtras, type Lacking } from './give-extras.ts';
import { ownRow, type Leased } from './lease.ts';
import { adapterOf, opened, subjectOf, type Opened } from './publication-subject.ts';
import { settle, type Settled } from './settle.ts';

/** Opens the channel of a placed publication; null while it is disconnected, which is written down. */
async function openedFor(engine: Engine, leased: Leased): Promise<Opened | null> {
  return engine.database.system(async (tx) => {
    const { channel } = await subjectOf(tx, leased.publication);
    const open = await opened(tx, engine, channel);
    if (open) return open;
    const change = { failure: 'disconnected', failureWords: '', nextAttemptAt: null } as const;
    await settle(tx, leased, { change, step: 'postponed', words: 'Канал не подключён', now: engine.now() });
    return null;
  });
}

/** Pays before the call: what a crash wastes is counted, as the platform counts it. */
async function paid(
  engine: Engine,
  leased: Leased,
  { open, cost }: { open: Opened; cost: QuotaCost },
): Promise<void> {
  await engine.database.system(async (tx) => {
    await subjectOf(tx, leased.publication);
    const payable = await payableAt(tx, open.quota, [cost]);
    if (payable) throw new DayIsSpent(payable);
    await spend(tx, open.quota, cost);
  });
}

/** Looks how a placed video is doing, gives it what belongs to it, and publishes it when its time has come. */
export async function followPublication(engine: Engine, leased: Leased): Promise<void> {
  const { publication } = leased;
  const { externalId, publishAt } = publication;
  const open = await openedFor(engine, leased);
  if (!open || externalId === null) return;
  const { adapter, access } = open;
  if (publication.state === 'published') {
    const lacking = await giveExtras(engine, leased, open);
    await arrive(engine, leased, { state: 'published', lacking });
    return;
  }
  await paid(engine, leased, { open, cost: adapter.costs.status });
  const status = await adapter.status(access, externalId);
  refuseBroken(status);
  if (status.state === 'processing') {
    await arrive(engine, leased, { state: 'processing', lacking: null });
    return;
  }
  const lacking = await giveExtras(engine, leased, open);
  const due = publishAt === null || publishAt <= engine.now();
  if (status.state !== 'public' && due && !(await isLocked(engine, leased))) {
    await paid(engine, leased, { open, cost: adapter.costs.release });
    await adapter.release(access, externalId);
  }
  if (status.state !== 'public' && due && (await isLocked(engine, leased)))
    throw new ChannelFailure('forbidden', 'площадка оставляет видео закрытым: проект не прошёл её проверку');
  const state = status.state === 'public' || due ? 'published' : 'scheduled';
  await arrive(engine, leased, { state, lacking });
}

function refuseBroken({ state, failure, words }: PlacedStatus): void {
  if (state === 'failed') throw new ChannelFailure(failure ?? 'processing-failed', words ?? '');
  if (state === 'gone') throw new ChannelFailure('gone', words ?? '');
}

function isLocked({ database }: Engine, { publication }: Leased): Promise<boolean> {
  return database.system(async (tx) => (await subjectOf(tx, publication)).channel.lockedPrivate);
}

interface Arrival {
  readonly state: 'processing' | 'scheduled' | 'published';
  readonly lacking: Lacking | null;
}

async function arrive(engine: Engine, leased: Leased, { state, lacking }: Arrival): Promise<void> {
  const { publication } = leased;
  const now = engine.now();
  const anew = state === 'published' && publication.state !== 'published';
  const attempts = lacking ? publication.attempts + 1 : 0;
  await engine.database.system(async (tx) => {
    if (anew) await publishVideo(tx, engine, publication.videoId);
    const changed = state !== 'processing' && (await changedMeanwhile(tx, engine, { leased, lacking }));
    const lack = lacking && { failure: lacking.failure.reason, failureWords: lacking.failure.message };
    await settle(tx, leased, {
      change: {
        ...(lack ?? { failure: null, failureWords: null }),
        ...{ state, attempts, nextAttemptAt: changed ? now : nextLook(engine, leased, { state, lacking }) },
        ...(anew ? { publishedAt: now } : {}),
      },
      step: state === publication.state && !lacking ? null : stepOf({ state, lacking }),
      words: lacking?.failure.message ?? null,
      now,
    });
  });
}

interface Asked {
  readonly leased: Leased;
  readonly lacking: Lacking | null;
}

/** What was saved while the channel was being given what was before, or mended while the channel refused it. */
async function changedMeanwhile(
  tx: Transaction,
  engine: Engine,
  { leased, lacking }: Asked,
): Promise<boolean> {
  const publication = await ownRow(tx, leased);
  const { channel } = await subjectOf(tx, publication);
  const adapter = adapterOf(engine, channel);
  if (!adapter) return false;
  const wanted = await extrasWanted(tx, engine, { adapter, publication });
  return lacking ? !wanted.some(({ key }) => key === lacking.key) : wanted.length > 0;
}

function stepOf({ state, lacking }: Arrival) {
  if (lacking) return 'extra-failed';
  return state === 'processing' ? 'processed' : state;
}

/** Null when nothing is left to do. */
function nextLook(engine: Engine, { publication }: Leased, { state, lacking }: Arrival): Date | null {
  const now = engine.now();
  if (state === 'processing') return later(now, 0.5);
  const again = lacking && retryOf(lacking, publication.attempts, now);
  if (state === 'published') return again;
  const { publishAt } = publication;
  return again && publishAt && again < publishAt ? again : publishAt;
}

function retryOf({ failure }: Lacking, attempts: number, now: Date): Date | null {
  const after = afterFailure(failure.reason, attempts);
  if (after.way === 'person' || after.way === 'connect') return null;
  if (failure.retryAt) return failure.retryAt;
  return later(now, after.way === 'again' ? Math.max(1, after.minutes) : 60);
}

/** The video is published when the first of its channels shows it. */
export async function publishVideo(
  tx: Transaction,
  { steps }: Pick<Engine, 'steps'>,
  videoId: string,
): Promise<void> {
  const [video] = await tx
    .select({ state: videos.state })
    .from(videos)
    .where(eq(videos.id, videoId))
    .for('update');
  if (video?.state === 'approved')
    await steps.move(tx, null, { id: videoId, version: null, to: 'publishing' });
  if (video?.state === 'approved' || video?.state === 'publishing')
    await steps.move(tx, null, { id: videoId, version: null, to: 'published' });
}

/** What a cut-off upload has left on the channel: its last bytes may have come though their answer did not. */
async function arrivedUnnoticed(
  { database }: Engine,
  { publication }: Leased,
  { adapter, access }: Opened,
): Promise<string | null> {
  const { session } = publication;
  if (session === null || !adapter.found) return null;
  const { video } = await database.system((tx) => subjectOf(tx, publication));
  return adapter.found(access, session, video.size ?? 0);
}

/** Takes it off the channel; safe to repeat. */
export async function removePublication(engine: Engine, leased: Leased): Promise<void> {
  const { publication } = leased;
  const open = await openedFor(engine, leased);
  if (!open) return;
  const externalId = publication.externalId ?? (await arrivedUnnoticed(engine, leased, open));
  if (externalId !== null) {
    await paid(engine, leased, { open, cost: open.adapter.costs.remove });
    await open.adapter.remove(open.access, externalId);
  }
  const now = engine.now();
  const change: Settled['change'] = {
    state: 'taken-down',
    takenDownAt: now,
    nextAttemptAt: null,
    session: null,
    attempts: 0,
    failure: null,
    failureWords: null,
  };
  await engine.database.system((tx) => settle(tx, leased, { change, step: 'removed', now }));
}
