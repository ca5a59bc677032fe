import { DomainError, type Day } from '@pbnet/domain';
import { fullName, guardianFitness, type GuardianFitness } from '@pbnet/domain/readers';
import type { Transaction } from '../../database.ts';
import type { EsiaPerson } from '../../esia/esia-profile.ts';
import { knownPersonOf } from '../registration/desk.ts';
import type { PendingRegistrations } from '../registration/pending.ts';

export interface PresentGuardian {
  readonly person: EsiaPerson;
  readonly name: string;
  readonly fitness: GuardianFitness;
  readonly expiresAt: Date;
}

/** Who stands behind the cookie of a guardian; null where nobody does. */
export async function presentGuardian(
  tx: Transaction,
  { pending, token, today }: { pending: PendingRegistrations; token: string | null; today: Day },
): Promise<PresentGuardian | null> {
  const held = await pending.held(tx, token);
  if (!held?.person) return null;
  const { person, expiresAt } = held;
  const name = fullName({ ...person, middleName: person.middleName ?? '' });
  return { person, name, fitness: guardianFitness(knownPersonOf(person), today), expiresAt };
}

const unfit = { unconfirmed: 'guardian-unconfirmed', 'not-adult': 'guardian-not-adult' } as const;

/** @throws DomainError 'guardian-visit-over', or why the account may not answer for a minor */
export function refuseUnfitGuardian(guardian: PresentGuardian | null): asserts guardian is PresentGuardian {
  if (!guardian) throw new DomainError('not-found', 'guardian-visit-over');
  if (guardian.fitness !== 'fit') throw new DomainError('rule-broken', unfit[guardian.fitness]);
}
