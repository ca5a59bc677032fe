import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { testItems, type BroadcastCommand, type TestRun } from '@pbnet/domain/broadcasts';
import type { BroadcastStepInput, PrepareBroadcast, TestBroadcast } from '@pbnet/validation/broadcasts';
import { sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { placeOf } from './broadcast-rights.ts';
import type { BroadcastSecrets } from './broadcast-secrets.ts';
import type { Broadcast, ShownEntry } from './broadcast.ts';
import { broadcastsRepository } from './broadcasts.repository.ts';
import { changeBroadcast, isRepeated, stateAfter } from './change-broadcast.ts';
import { inWords, isChannelFailure, unlessGone, type OpenLive } from './live-of.ts';

/** How long before its start a broadcast may go on air. */
const earliest = 2 * 3_600_000;

export interface Running {
  readonly database: Database;
  readonly secrets: BroadcastSecrets;
  readonly liveOf: (channelId: string) => Promise<OpenLive>;
  readonly now: () => Date;
}

interface Asked extends BroadcastStepInput {
  readonly command: BroadcastCommand;
}

/** The row as it stands, when the step is possible; null when the step has been taken already. */
async function asked(tx: Transaction, actor: Actor, step: Asked): Promise<Broadcast | null> {
  const before = await broadcastsRepository(tx).lock(step.id);
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version === step.version + 1 && isRepeated(before, step)) return null;
  stateAfter(actor, before, step);
  return before;
}

/**
 * Makes the broadcast on its channel and keeps where the encoder sends the picture. The channel is spoken with outside
 * of any transaction; what it has made is noted at once, so that pressing again makes nothing twice.
 */
export async function prepareBroadcast(
  { database, secrets, liveOf, now }: Running,
  actor: Actor,
  input: PrepareBroadcast,
): Promise<void> {
  const { id, version, watchUrl } = input;
  const before = await database.as(actor, (tx) => asked(tx, actor, { id, version, command: 'prepare' }));
  if (before === null) return;
  const step = { id, version, command: 'prepare', now: now() } as const;
  if (before.channelId === null || before.startsAt === null) {
    if (watchUrl === null) throw new DomainError('rule-broken', 'broadcast-link-missing');
    await database.as(actor, (tx) =>
      changeBroadcast(tx, actor, { ...step, change: { watchUrl }, stamps: { preparedAt: now() } }),
    );
    return;
  }
  await alone(database, id, () => makeThere({ database, secrets, liveOf, now }, actor, { id, version }));
}

/** Two who press at the same moment: one prepares, the other is told so. */
function alone(database: Database, id: string, work: () => Promise<void>): Promise<void> {
  return database.system(async (tx) => {
    const [lock] = await tx.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${`broadcast ${id}`}, 0)) as mine`,
    );
    if (!lock?.mine) throw new DomainError('conflict', 'broadcast-being-prepared');
    await work();
  });
}

async function makeThere(
  { database, secrets, liveOf, now }: Running,
  actor: Actor,
  { id, version }: BroadcastStepInput,
): Promise<void> {
  const step = { id, version, command: 'prepare' } as const;
  // What another has prepared meanwhile is prepared.
  const before = await database.as(actor, (tx) => asked(tx, actor, step));
  if (before === null || before.channelId === null || before.startsAt === null) return;
  const { live, access } = await liveOf(before.channelId);
  const { title, description, startsAt, isPublic, externalId: broadcastId, streamId } = before;
  const made = await inWords(
    live.make(
      access,
      { title, description, startsAt: new Date(startsAt), isPublic },
      { broadcastId, streamId, keep: (part) => noted(database, id, part) },
    ),
  );
  await database.as(actor, async (tx) => {
    const stamps = {
      ...{ externalId: made.externalId, streamId: made.entry.streamId },
      ...{ watchUrl: made.url, preparedAt: now() },
    };
    const changed = await changeBroadcast(tx, actor, { ...step, stamps, now: now() });
    const { address, key } = made.entry;
    await secrets.keepEntry(tx, changed.before, { address, key });
  });
}

/** Not a step: only what must not be made twice after a crash. */
function noted(
  database: Database,
  id: string,
  part: { readonly broadcastId?: string; readonly streamId?: string },
): Promise<void> {
  return database.system(async (tx) => {
    await tx.execute(sql`
      update broadcasts set external_id = coalesce(${part.broadcastId ?? null}, external_id),
        stream_id = coalesce(${part.streamId ?? null}, stream_id) where id = ${id}`);
  });
}

/** A picture that arrives is shown to those who test it before it is shown to all. */
async function moveToTesting(running: Running, actor: Actor, { id, version }: BroadcastStepInput) {
  const { database, liveOf } = running;
  const before = await database.as(actor, (tx) => asked(tx, actor, { id, version, command: 'test' }));
  if (!before?.channelId || !before.externalId || !before.streamId) return;
  const { live, access } = await liveOf(before.channelId);
  if ((await inWords(live.signal(access, before.streamId))) === 'none') return;
  await inWords(live.move(access, before.externalId, 'testing'));
}

/** The list of the test run is kept whole; one that failed may be run again. */
export async function testBroadcast(running: Running, actor: Actor, input: TestBroadcast): Promise<void> {
  const { database, now } = running;
  const { id, version, answers } = input;
  const known = testItems.map((item) => answers.find((answer) => answer.item === item));
  if (known.some((answer) => answer === undefined))
    throw new DomainError('rule-broken', 'broadcast-test-incomplete');
  const listed = known.filter((answer) => answer !== undefined);
  const at = now();
  await moveToTesting(running, actor, input);
  const testRun: TestRun = {
    ...{ answers: listed, at: at.toISOString() },
    passed: listed.every(({ fine }) => fine),
  };
  await database.as(actor, (tx) =>
    changeBroadcast(tx, actor, { id, version, command: 'test', stamps: { testRun }, now: at }),
  );
}

/** On air: the channel itself moves first, and refuses while no picture arrives. */
export async function goLive(running: Running, actor: Actor, key: BroadcastStepInput): Promise<void> {
  const { database, liveOf, now } = running;
  const at = now();
  const before = await database.as(actor, (tx) => asked(tx, actor, { ...key, command: 'go-live' }));
  if (before === null) return;
  if (before.startsAt !== null && Date.parse(before.startsAt) - at.getTime() > earliest)
    throw new DomainError('rule-broken', 'broadcast-not-begun');
  const { channelId, externalId, streamId } = before;
  if (channelId !== null && externalId !== null && streamId !== null) {
    const { live, access } = await liveOf(channelId);
    if ((await inWords(live.signal(access, streamId))) === 'none')
      throw new DomainError('rule-broken', 'broadcast-no-signal');
    // A channel goes on air from its test only; where that was left out, it is passed through.
    await inWords(live.move(access, externalId, 'testing'));
    await inWords(live.move(access, externalId, 'live'));
  }
  await database.as(actor, (tx) =>
    changeBroadcast(tx, actor, { ...key, command: 'go-live', stamps: { liveAt: at }, now: at }),
  );
}

/** False when the channel does not do it now: the clock ends it there as soon as it can. */
async function endThere(
  { liveOf }: Running,
  { channelId, externalId }: { readonly channelId: string; readonly externalId: string },
): Promise<boolean> {
  try {
    const { live, access } = await liveOf(channelId);
    await live.move(access, externalId, 'complete').catch(unlessGone);
    return true;
  } catch (error) {
    if (isChannelFailure(error) || error instanceof DomainError) return false;
    throw error;
  }
}

/** Over is over: a channel that is down, used up or disconnected does not keep the broadcast on air. */
export async function finishBroadcast(
  running: Running,
  actor: Actor,
  key: BroadcastStepInput,
): Promise<void> {
  const { database, now } = running;
  const at = now();
  const before = await database.as(actor, (tx) => asked(tx, actor, { ...key, command: 'finish' }));
  if (before === null) return;
  const { channelId, externalId } = before;
  const there = channelId === null || externalId === null ? null : { channelId, externalId };
  const isLeft = there !== null && !(await endThere(running, there));
  await database.as(actor, (tx) =>
    changeBroadcast(tx, actor, {
      ...{ ...key, command: 'finish', now: at },
      // A broadcast on a channel can be watched later at the same address.
      stamps: {
        finishedAt: at,
        ...(isLeft && { leftover: { ...there, ends: true } }),
        ...(channelId === null ? {} : { recordingUrl: before.watchUrl }),
      },
    }),
  );
}

export type Signal = 'none' | 'active' | 'bad' | 'no-channel';

/** Whether the picture arrives: asked of the channel itself. */
export async function signalOf({ database, liveOf }: Running, actor: Actor, id: string): Promise<Signal> {
  const broadcast = await database.as(actor, (tx) => broadcastsRepository(tx).lock(id));
  if (!broadcast) throw new DomainError('not-found', 'not-found');
  const { channelId, streamId } = broadcast;
  if (channelId === null || streamId === null) return 'no-channel';
  const { live, access } = await liveOf(channelId);
  return inWords(live.signal(access, streamId));
}

/** The address and the key of the stream, for those who run it; who looked stays in the log. */
export async function showEntry(
  { database, secrets }: Running,
  actor: Actor,
  id: string,
): Promise<ShownEntry> {
  return database.as(actor, async (tx) => {
    const broadcast = await broadcastsRepository(tx).lock(id);
    const entry = broadcast ? await secrets.entry(tx, id) : null;
    if (!broadcast || !entry) throw new DomainError('rule-broken', 'broadcast-no-entry');
    await audit(tx, actor, {
      action: 'broadcast.show-entry',
      entity: 'broadcast',
      entityId: id,
      place: placeOf(broadcast),
    });
    return entry;
  });
}
