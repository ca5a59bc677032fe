import { can, type Actor, type Permission } from '@pbnet/domain/access';
import { afterAgreementCommand, agreementCommands, type AgreementCommand } from '@pbnet/domain/agreements';
import { isOwn } from './agreement-place.ts';
import type { Agreement } from './agreement.ts';

type Judged = Pick<Agreement, 'state' | 'regionalCenterId' | 'regionId' | 'closedOn'>;

/** Becoming active is nobody's own command: the last signature does it. */
const permissions: Readonly<Record<Exclude<AgreementCommand, 'activate'>, Permission>> = {
  save: 'agreement.edit',
  submit: 'agreement.edit',
  'take-back': 'agreement.edit',
  withdraw: 'agreement.edit',
  return: 'agreement.review',
  approve: 'agreement.review',
  'start-signing': 'agreement.manage',
  terminate: 'agreement.manage',
};

/** True when this actor may take this step with this agreement now. */
export function mayTake(actor: Actor, agreement: Judged, command: AgreementCommand): boolean {
  if (command === 'activate') return false;
  // What headquarters has approved is withdrawn by headquarters.
  if (command === 'withdraw' && agreement.state !== 'draft' && !can(actor, 'agreement.manage')) return false;
  // Headquarters returns with a reason what a regional center has sent; the center itself takes it back.
  if (command === 'take-back' && actor.place.kind === 'network' && agreement.regionalCenterId !== null)
    return false;
  return (
    can(actor, permissions[command]) &&
    isOwn(actor, agreement) &&
    afterAgreementCommand(agreement.state, command) !== undefined
  );
}

export function allowed(actor: Actor, agreement: Judged): readonly AgreementCommand[] {
  return agreementCommands.filter((command) => mayTake(actor, agreement, command));
}
