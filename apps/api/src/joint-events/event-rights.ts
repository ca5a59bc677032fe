import { can, type Actor, type Permission } from '@pbnet/domain/access';
import {
  afterEventCommand,
  eventCommands,
  type EventCommand,
  type EventState,
} from '@pbnet/domain/joint-events';
import type { JointEvent } from './joint-event.ts';

type Owned = Pick<
  JointEvent,
  'state' | 'regionalCenterId' | 'centerId' | 'handedOverAt' | 'startsAt' | 'agreedAt'
>;

const permissions: Readonly<Record<EventCommand, Permission>> = {
  save: 'joint-event.edit',
  'hand-over': 'joint-event.edit',
  submit: 'joint-event.submit',
  'take-back': 'joint-event.submit',
  return: 'joint-event.return',
  agree: 'joint-event.review',
  postpone: 'joint-event.submit',
  cancel: 'joint-event.edit',
  hold: 'joint-event.report',
  report: 'joint-event.report',
  'withdraw-report': 'joint-event.report',
};

const unsent: readonly EventState[] = ['draft', 'returned'];

/** True where the actor's place is the card's or above it. */
export function isOwn(
  { place }: Actor,
  { regionalCenterId, centerId }: Pick<Owned, 'regionalCenterId' | 'centerId'>,
): boolean {
  switch (place.kind) {
    case 'network':
      return true;
    case 'regional-center':
      return place.regionalCenterId === regionalCenterId;
    case 'center':
      return place.centerId === centerId;
    default:
      return false;
  }
}

/** What the place allows beside role and state: who returns what, and when a centre's hands are off. */
function fitsPlace({ place }: Actor, event: Owned, command: EventCommand): boolean {
  const { state, handedOverAt, centerId } = event;
  const handedOver = state === 'draft' && handedOverAt !== null;
  switch (command) {
    case 'hand-over':
      return place.kind === 'center' && !handedOver;
    case 'return':
      return place.kind === 'network' ? state !== 'draft' : handedOver && centerId !== null;
    case 'save':
    case 'cancel':
      return place.kind !== 'center' || (unsent.includes(state) && !handedOver);
    default:
      return true;
  }
}

/** True when this actor may take this step with this card now. */
export function mayTake(actor: Actor, event: Owned, command: EventCommand): boolean {
  return (
    can(actor, permissions[command]) &&
    isOwn(actor, event) &&
    afterEventCommand(event.state, command) !== undefined &&
    fitsPlace(actor, event, command)
  );
}

export function allowed(actor: Actor, event: Owned, now: Date): readonly EventCommand[] {
  const begun = event.startsAt !== null && Date.parse(event.startsAt) <= now.getTime();
  return eventCommands.filter(
    (command) =>
      mayTake(actor, event, command) &&
      (command !== 'hold' || begun) &&
      (command !== 'agree' || event.startsAt !== null),
  );
}
