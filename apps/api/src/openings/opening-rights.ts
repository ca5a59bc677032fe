import { can, type Actor, type Permission } from '@pbnet/domain/access';
import {
  afterOpeningCommand,
  fitsSide,
  openingCommands,
  type OpeningCommand,
  type OpeningSide,
  type OpeningSides,
} from '@pbnet/domain/openings';

export const openingPermissions: Readonly<Record<OpeningCommand, Permission>> = {
  save: 'opening.edit',
  take: 'opening.decide',
  agree: 'opening.decide',
  reject: 'opening.decide',
  withdraw: 'opening.edit',
  postpone: 'opening.edit',
  'propose-again': 'opening.edit',
};

/** Whose word the actor speaks; null for places that agree to nothing. */
export function sideOf({ place }: Pick<Actor, 'place'>): OpeningSide | null {
  if (place.kind === 'network') return 'headquarters';
  return place.kind === 'regional-center' ? 'regional-center' : null;
}

/** True when this actor may take this step with this proposal now. */
export function mayTake(actor: Actor, opening: OpeningSides, command: OpeningCommand): boolean {
  const side = sideOf(actor);
  return (
    side !== null &&
    can(actor, openingPermissions[command]) &&
    afterOpeningCommand(opening.state, command) !== undefined &&
    fitsSide(opening, command, side)
  );
}

export function allowed(actor: Actor, opening: OpeningSides): readonly OpeningCommand[] {
  return openingCommands.filter((command) => mayTake(actor, opening, command));
}
