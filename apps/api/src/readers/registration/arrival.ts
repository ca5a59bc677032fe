import { DomainError } from '@pbnet/domain';
import { standingOf } from '@pbnet/domain/readers';
import type { Transaction } from '../../database.ts';
import type { EsiaPerson } from '../../esia/esia-profile.ts';
import { knownBy, refreshKnown } from './known-reader.ts';
import { freshSession, knownPersonOf, type ReaderCookies, type RegistrationDesk } from './desk.ts';
import { mustAgreeAnew } from './consent-texts.ts';
import { addressOfReturn, consentsPage, guardianPage, isGuardianPage } from './return-address.ts';

/** What the browser gets when it is back: a session and where it was going, a registration, or a guardian's visit. */
export type Arrival =
  | { readonly kind: 'known'; readonly token: string; readonly address: string }
  | { readonly kind: 'unknown'; readonly token: string }
  | { readonly kind: 'guardian'; readonly token: string };

export interface Arriving {
  readonly desk: RegistrationDesk;
  readonly person: EsiaPerson;
  readonly returnPath: string;
  readonly cookies: ReaderCookies;
}

export async function arrive(
  tx: Transaction,
  { desk, person, returnPath, cookies }: Arriving,
): Promise<Arrival> {
  const { pending, hash, personKeys, today } = desk;
  if (isGuardianPage(returnPath)) {
    // A child's session in the same browser stays: the guardian is no reader by this.
    await pending.drop(tx, cookies.guardian);
    return { kind: 'guardian', token: await pending.keep(tx, person, guardianPage) };
  }
  const known = await knownBy(tx, hash(person.oid));
  // Whoever began to register in this browser before is another attempt, if not another person.
  await pending.drop(tx, cookies.registration);
  if (!known) {
    if (standingOf(knownPersonOf(person), today()).admission === 'too-young')
      throw new DomainError('rule-broken', 'reader-too-young');
    return { kind: 'unknown', token: await pending.keep(tx, person, returnPath) };
  }
  const reader = await refreshKnown(tx, { known, person, personKeys, today: today() });
  const token = await freshSession(tx, reader.id, cookies.reader);
  const address = await addressOfReturn(tx, returnPath);
  if (!(await mustAgreeAnew(tx, reader.id))) return { kind: 'known', token, address };
  // A new edition is met first; the page of consents leads on to where the reader was going.
  const again = `/reader/esia/start?${new URLSearchParams({ return: address }).toString()}`;
  const query = new URLSearchParams({ to: address.startsWith('/') ? address : again });
  return { kind: 'known', token, address: `${consentsPage}?${query.toString()}` };
}
