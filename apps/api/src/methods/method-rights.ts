import { DomainError } from '@pbnet/domain';
import { can, type Actor, type Permission } from '@pbnet/domain/access';
import { afterMethodCommand, methodCommands, type MethodCommand } from '@pbnet/domain/methods';
import type { Method } from './method.ts';

type Standing = Pick<Method, 'regionalCenterId' | 'state' | 'edition' | 'draft'>;

const permissions: Readonly<Record<MethodCommand, Permission>> = {
  save: 'method.edit',
  submit: 'method.edit',
  return: 'method.review',
  publish: 'method.review',
  archive: 'method.edit',
  restore: 'method.edit',
};

/** Headquarters may mend every card, a regional center its own. */
export function isOwnMethod(
  { place }: Actor,
  { regionalCenterId }: Pick<Method, 'regionalCenterId'>,
): boolean {
  if (place.kind === 'network') return true;
  return place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId;
}

/** The side that has written it: its own praise would say nothing to the others. */
export function isAuthor({ place }: Actor, { regionalCenterId }: Pick<Method, 'regionalCenterId'>): boolean {
  return place.kind === 'network'
    ? regionalCenterId === null
    : place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId;
}

export function allowedMethodCommands(actor: Actor, method: Standing): readonly MethodCommand[] {
  if (!isOwnMethod(actor, method)) return [];
  const standing = { ...method, draft: method.draft !== null };
  return methodCommands.filter(
    (command) => can(actor, permissions[command]) && afterMethodCommand(standing, command) !== undefined,
  );
}

export function refuseForeignMethod(actor: Actor, method: Method): void {
  if (!isOwnMethod(actor, method)) throw new DomainError('forbidden', 'place-forbidden');
}
