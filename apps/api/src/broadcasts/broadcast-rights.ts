import { can, type Actor, type Permission, type Place } from '@pbnet/domain/access';
import { afterBroadcastCommand, broadcastCommands, type BroadcastCommand } from '@pbnet/domain/broadcasts';
import type { Broadcast } from './broadcast.ts';

type Owned = Pick<Broadcast, 'state' | 'regionId' | 'regionalCenterId' | 'startsAt'>;

const permissions: Readonly<Record<BroadcastCommand, Permission>> = {
  save: 'broadcast.request',
  'ask-again': 'broadcast.request',
  agree: 'broadcast.manage',
  return: 'broadcast.manage',
  prepare: 'broadcast.manage',
  test: 'broadcast.request',
  'go-live': 'broadcast.manage',
  finish: 'broadcast.manage',
  postpone: 'broadcast.request',
  cancel: 'broadcast.request',
  record: 'broadcast.request',
};

/** Where the broadcast lies. */
export function placeOf({ regionId, regionalCenterId }: Pick<Owned, 'regionId' | 'regionalCenterId'>): Place {
  if (regionId === null || regionalCenterId === null) return { kind: 'network' };
  return { kind: 'regional-center', regionId, regionalCenterId };
}

/** True for those who run the broadcast: the requester's own place and headquarters. */
export function runs(actor: Actor, { regionalCenterId }: Pick<Owned, 'regionalCenterId'>): boolean {
  if (!can(actor, 'broadcast.request')) return false;
  const { place } = actor;
  return (
    place.kind === 'network' ||
    (place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId)
  );
}

/** True when this actor may take this step with this broadcast now. */
export function mayTake(actor: Actor, broadcast: Owned, command: BroadcastCommand): boolean {
  return (
    can(actor, permissions[command]) &&
    runs(actor, broadcast) &&
    afterBroadcastCommand(broadcast.state, command) !== undefined &&
    // The one who waits for a time names it by postponing, not by silence.
    (command !== 'agree' || broadcast.startsAt !== null)
  );
}

export function allowed(actor: Actor, broadcast: Owned): readonly BroadcastCommand[] {
  return broadcastCommands.filter((command) => mayTake(actor, broadcast, command));
}
