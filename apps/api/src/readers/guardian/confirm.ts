import { DomainError, type Day } from '@pbnet/domain';
import { neededConsent, standingOf } from '@pbnet/domain/readers';
import type { ConfirmMinor } from '@pbnet/validation/readers';
import { and, eq, isNull, notInArray, sql } from 'drizzle-orm';
import { audit, readerSelf } from '../../audit/audit.ts';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Transaction } from '../../database.ts';
import type { ReaderErasure } from '../erasure/reader-erasure.ts';
import { readerConsents, readerPersons, readers } from '../readers.tables.ts';
import { consentTexts, refuseOld } from '../registration/consent-texts.ts';
import type { GuardedReader } from './guarded-reader.ts';
import { guardianConfirmations } from './guardian.tables.ts';
import type { PresentGuardian } from './guardian-person.ts';

export interface Confirming {
  readonly child: GuardedReader;
  readonly guardian: PresentGuardian;
  readonly guardianHash: Buffer;
  readonly consents: ConfirmMinor['consents'];
  readonly today: Day;
  readonly personKeys: PersonKeys;
  readonly erasure: Pick<ReaderErasure, 'spare'>;
}

/** Consents of the guardian stand beside the minor's own; what the guardian does not agree to is in force no more. */
async function giveConsents(tx: Transaction, readerId: string, consents: Confirming['consents']) {
  const purposes = consents.map(({ purpose }) => purpose);
  const dropped = await tx
    .update(readerConsents)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(
        eq(readerConsents.readerId, readerId),
        isNull(readerConsents.withdrawnAt),
        notInArray(readerConsents.purpose, purposes),
      ),
    )
    .returning({ purpose: readerConsents.purpose });
  if (dropped.some(({ purpose }) => purpose === 'reading-history'))
    await tx.execute(
      sql`update access_log set reader_id = null, session_id = null where reader_id = ${readerId}`,
    );
  await tx
    .insert(readerConsents)
    .values(consents.map((consent) => ({ readerId, ...consent, givenBy: 'guardian' as const })));
}

/** Writes who has answered for the minor, the consents, and what the minor may do by them: all of it or nothing. */
export async function confirmMinor(tx: Transaction, asked: Confirming): Promise<void> {
  const { child, guardian, guardianHash, consents, today, personKeys, erasure } = asked;
  const { reader, person } = child;
  const readerId = reader.id;
  if (!consents.some(({ purpose }) => purpose === neededConsent))
    throw new DomainError('rule-broken', 'reader-consent-needed');
  refuseOld(consents, await consentTexts(tx));
  const needed = and(eq(readerConsents.readerId, readerId), eq(readerConsents.purpose, neededConsent));
  const hadConsent = (await tx.$count(readerConsents, and(needed, isNull(readerConsents.withdrawnAt)))) > 0;
  const { birthDate, level } = guardian.person;
  const known = { guardianName: guardian.name, guardianBirthDate: birthDate, guardianLevel: level };
  const sealed = await personKeys.seal(tx, readerId, known);
  if (!sealed) throw new DomainError('not-found', 'guardian-code-unknown');
  await tx.insert(guardianConfirmations).values({ readerId, guardianHash, sealedGuardian: sealed.content });
  await tx
    .update(readerPersons)
    .set({ guardianName: guardian.name, guardianSince: today })
    .where(eq(readerPersons.readerId, readerId));
  await giveConsents(tx, readerId, consents);
  // Withdrawn by a guardian, and given again by one: what was to be destroyed for want of it stays.
  if (!hadConsent) await erasure.spare(tx, readerId);
  const standing = standingOf({ ...person, guardianSince: today }, today);
  const state = reader.state === 'suspended' ? reader.state : standing.state;
  const confirmedAt =
    state === 'confirmed' ? sql`coalesce(${readers.confirmedAt}, now())` : reader.confirmedAt;
  await tx
    .update(readers)
    .set({ state, confirmedAt, version: sql`${readers.version} + 1` })
    .where(eq(readers.id, readerId));
  await audit(tx, readerSelf, {
    ...{ action: 'reader.guardian-confirm', entity: 'reader', entityId: readerId },
    before: { state: reader.state },
    after: { state, consents },
    personal: sealed,
  });
}
