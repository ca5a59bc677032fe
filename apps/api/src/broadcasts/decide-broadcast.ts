import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { slotStates } from '@pbnet/domain/broadcasts';
import type { AgreeBroadcast, PostponeBroadcast, ReasonedBroadcastStep } from '@pbnet/validation/broadcasts';
import type { Transaction } from '../database.ts';
import { refuseSpan } from './broadcast-content.ts';
import type { StepRun } from './broadcast-desk.ts';
import { refuseTakenSlot, slotFrom } from './broadcast-slot.ts';
import type { Broadcast } from './broadcast.ts';
import { dateOf } from './broadcasts.repository.ts';
import { changeBroadcast, type Changed } from './change-broadcast.ts';
import { refuseUnusableChannel } from './live-of.ts';
import { tellPoints, tellRequester } from './tell.ts';

const held: readonly string[] = slotStates;

function after({ before }: Changed, change: Partial<Broadcast> = {}) {
  return { ...before, ...change, version: before.version + 1 };
}

/** Headquarters gives the request its channel and its slot. */
export async function agreeBroadcast(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<AgreeBroadcast>,
): Promise<void> {
  const { id, version, channelId, preparation, startsAt: instead } = input;
  const { now } = desk;
  const change = { channelId, preparation, ...(instead !== undefined && { startsAt: new Date(instead) }) };
  const changed = await changeBroadcast(tx, actor, {
    ...{ id, version, command: 'agree', change, now },
    stampsOf(before) {
      const { startsAt, endsAt } = timesOf(before, instead);
      return {
        ...{ agreedAt: now, reason: null, endsAt: dateOf(endsAt) },
        slotFrom: startsAt === null ? null : slotFrom(new Date(startsAt), preparation),
      };
    },
    async check(before) {
      const { startsAt, endsAt } = timesOf(before, instead);
      const { zone } = before;
      if (startsAt === null || endsAt === null)
        throw new DomainError('rule-broken', 'broadcast-without-dates');
      refuseSpan(startsAt, endsAt, now);
      if (channelId !== null) await refuseUnusableChannel(tx, channelId);
      await refuseTakenSlot(tx, { exceptId: id, channelId, startsAt, endsAt, preparation, zone, now });
    },
  });
  if (!changed.anew) return;
  const broadcast = after(changed, timesOf(changed.before, instead));
  await tellRequester(tx, actor, { desk, broadcast, news: 'agreed' });
  if (broadcast.startsAt !== changed.before.startsAt)
    await tellPoints(tx, { desk, broadcast, news: 'moved' });
}

/** The wished time, or as long a one that begins at another moment. */
function timesOf({ startsAt, endsAt }: Broadcast, instead: string | undefined) {
  if (instead === undefined || startsAt === null || endsAt === null) return { startsAt, endsAt };
  const begins = new Date(instead);
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  return { startsAt: begins.toISOString(), endsAt: new Date(begins.getTime() + length).toISOString() };
}

export async function returnBroadcast(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReasonedBroadcastStep>,
): Promise<void> {
  const { reason, ...key } = input;
  const changed = await changeBroadcast(tx, actor, {
    ...{ ...key, command: 'return', words: reason, now: desk.now },
  });
  if (changed.anew)
    await tellRequester(tx, actor, { desk, broadcast: after(changed), news: 'returned', reason });
}

/** The live that was made on the channel for the old time is left to be removed there. */
function leftBehind({ channelId, externalId }: Broadcast) {
  const live = channelId !== null && externalId !== null;
  return {
    ...(live ? { leftover: { channelId, externalId } } : {}),
    ...{ externalId: null, streamId: null, watchUrl: null, preparedAt: null, testRun: null },
  };
}

/** A new time, or none yet; the old one stays in the step. Headquarters agrees to the new one. */
export async function postponeBroadcast(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<PostponeBroadcast>,
): Promise<void> {
  const { id, version, reason } = input;
  const { startsAt, endsAt } = bothOrNone(input);
  if (startsAt !== null && endsAt !== null) refuseSpan(startsAt, endsAt, desk.now);
  const change = { startsAt: dateOf(startsAt), endsAt: dateOf(endsAt) };
  const changed = await changeBroadcast(tx, actor, {
    ...{ id, version, command: 'postpone', change, words: reason, now: desk.now },
    stampsOf: (before) => ({
      ...leftBehind(before),
      slotFrom: change.startsAt === null ? null : slotFrom(change.startsAt, before.preparation),
      postponements: before.postponements + 1,
    }),
  });
  if (!changed.anew) return;
  await desk.secrets.keepEntry(tx, changed.before, null);
  const broadcast = after(changed, { startsAt, endsAt });
  await tellRequester(tx, actor, { desk, broadcast, news: 'postponed', reason });
  if (held.includes(changed.before.state)) await tellPoints(tx, { desk, broadcast, news: 'moved', reason });
}

function bothOrNone({ startsAt, endsAt }: PostponeBroadcast) {
  return startsAt === null || endsAt === null ? { startsAt: null, endsAt: null } : { startsAt, endsAt };
}

export async function cancelBroadcast(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReasonedBroadcastStep>,
): Promise<void> {
  const { reason, ...key } = input;
  const changed = await changeBroadcast(tx, actor, {
    ...{ ...key, command: 'cancel', words: reason, now: desk.now },
    stampsOf: leftBehind,
  });
  if (!changed.anew) return;
  await desk.secrets.keepEntry(tx, changed.before, null);
  const broadcast = after(changed);
  await tellRequester(tx, actor, { desk, broadcast, news: 'cancelled', reason });
  await tellPoints(tx, { desk, broadcast, news: 'called-off', reason });
}
