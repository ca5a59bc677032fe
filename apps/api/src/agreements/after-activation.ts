import { addDays, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { placeOf } from './agreement-place.ts';
import type { Agreement } from './agreement.ts';
import { agreementsRepository } from './agreements.repository.ts';
import { agreementPeriods } from './agreements.tables.ts';
import { closeAgreement } from './close-agreement.ts';

export interface Activated {
  readonly agreement: Agreement;
  readonly actor: Actor;
  readonly today: Day;
  readonly now: Date;
}

/** What follows from an agreement's becoming active for the one that it supersedes or amends. */
export async function afterActivation(tx: Transaction, activated: Activated): Promise<void> {
  await closePredecessor(tx, activated);
  await prolongAmended(tx, activated);
}

async function closePredecessor(tx: Transaction, { agreement, actor, today, now }: Activated): Promise<void> {
  const { supersedesId, startsOn } = agreement;
  if (supersedesId === null || startsOn === null) return;
  const old = await agreementsRepository(tx).lock(supersedesId);
  if (old?.state !== 'active' || (old.closedOn !== null && old.closedOn <= startsOn)) return;
  const reason = agreement.number === null ? agreement.title : `${agreement.title}, № ${agreement.number}`;
  await closeAgreement(tx, actor, { old, on: startsOn, as: 'superseded', reason, today, now });
}

/** An amendment that holds longer than the agreement prolongs it. */
async function prolongAmended(tx: Transaction, { agreement, actor, now }: Activated): Promise<void> {
  const { amendsId, endsOn } = agreement;
  if (amendsId === null) return;
  const repository = agreementsRepository(tx);
  const amended = await repository.lock(amendsId);
  if (!amended || amended.endsOn === null || amended.closedOn !== null) return;
  if (endsOn !== null && endsOn <= amended.endsOn) return;
  if (amended.state !== 'active' && amended.state !== 'expired') return;
  const { id, regionId, regionalCenterId } = amended;
  const startsOn = addDays(amended.endsOn, 1);
  const period = { startsOn, endsOn, kind: 'prolongation' } as const;
  await tx.insert(agreementPeriods).values({ agreementId: id, regionId, regionalCenterId, ...period });
  await repository.write(id, { state: 'active' }, now);
  const step = { actorId: actor.accountId, at: now, words: agreement.title };
  await repository.addStep({ agreement: amended, command: 'prolong', state: 'active', ...step });
  const entity = { entity: 'agreement', entityId: id, place: placeOf(amended) };
  await audit(tx, actor, { action: 'agreement.prolong', ...entity, after: period });
}
