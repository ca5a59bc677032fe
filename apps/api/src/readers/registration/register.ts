import { DomainError } from '@pbnet/domain';
import { neededConsent, standingOf, type Standing } from '@pbnet/domain/readers';
import type { RegisterReader } from '@pbnet/validation/readers';
import type { Transaction } from '../../database.ts';
import type { EsiaPerson } from '../../esia/esia-profile.ts';
import { currentRequest } from '../../request-info.ts';
import { nextOf, ownRow, type OwnRow } from '../own/own-row.ts';
import { centerAt } from './center-at.ts';
import { consentTexts, refuseOld } from './consent-texts.ts';
import {
  freshSession,
  knownPersonOf,
  type OwnCookies,
  type Registered,
  type RegistrationDesk,
} from './desk.ts';
import { knownBy, refreshKnown } from './known-reader.ts';
import { createReader } from './new-reader.ts';
import { shownPerson } from './esia-number.ts';
import { pendingOver, type Pending } from './pending.ts';
import { addressOfReturn } from './return-address.ts';

export interface Registering {
  readonly desk: RegistrationDesk;
  readonly input: RegisterReader;
  readonly cookies: OwnCookies;
}

function refuseUnfit({ admission }: Standing, { consents, guardianName }: RegisterReader): void {
  if (admission === 'too-young') throw new DomainError('rule-broken', 'reader-too-young');
  if (!consents.some(({ purpose }) => purpose === neededConsent))
    throw new DomainError('rule-broken', 'reader-consent-needed');
  if (admission === 'guardian' && guardianName === undefined)
    throw new DomainError('rule-broken', 'reader-guardian-name-needed');
}

/** The reader that the person is already, by another browser of the same evening, or a new one. */
async function readerOf(
  tx: Transaction,
  { desk, input }: Registering,
  person: EsiaPerson,
): Promise<{ readonly id: string }> {
  const { hash, personKeys, figures, now, today } = desk;
  const standing = standingOf(knownPersonOf(person), today());
  refuseUnfit(standing, input);
  refuseOld(input.consents, await consentTexts(tx));
  const esiaHash = hash(person.oid);
  const known = await knownBy(tx, esiaHash);
  if (known) return refreshKnown(tx, { known, person, personKeys, today: today() });
  const { language, ip } = currentRequest();
  const reader = await createReader(tx, { person, esiaHash, standing, input, language, personKeys });
  await figures.registered(tx, { centerId: await centerAt(tx, ip) }, now());
  return reader;
}

/** Of two people of one browser, in a tab each, the press registers whom its page showed. */
function refuseOther({ desk, input }: Registering, held: Pending, registered: OwnRow | null): void {
  const esiaHash = held.person ? desk.hash(held.person.oid) : (registered?.person.esiaHash ?? null);
  if (esiaHash === null || shownPerson(esiaHash) !== input.shown)
    throw new DomainError('conflict', 'reader-registration-other');
}

export async function register(tx: Transaction, asked: Registering): Promise<Registered> {
  const { desk, cookies } = asked;
  const held = await desk.pending.held(tx, cookies.registration);
  if (!held || cookies.registration === null) throw pendingOver();
  if (held.person) refuseOther(asked, held, null);
  const id = held.person ? (await readerOf(tx, asked, held.person)).id : held.readerId;
  const row = id === null ? null : await ownRow(tx, id);
  // Registered and erased within the same half an hour.
  if (id === null || !row) throw pendingOver();
  refuseOther(asked, held, row);
  if (held.person) await desk.pending.done(tx, cookies.registration, id);
  const token = await freshSession(tx, id, cookies.reader);
  const next = nextOf(row, desk.today());
  return {
    token,
    reader: { state: row.reader.state, next, address: await addressOfReturn(tx, held.returnPath) },
  };
}
