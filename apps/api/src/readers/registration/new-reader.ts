import type { Day } from '@pbnet/domain';
import { cardNumberOf, type Standing } from '@pbnet/domain/readers';
import type { RegisterReader } from '@pbnet/validation/readers';
import { sql } from 'drizzle-orm';
import { randomInt } from 'node:crypto';
import { audit, readerSelf } from '../../audit/audit.ts';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Transaction } from '../../database.ts';
import type { EsiaPerson } from '../../esia/esia-profile.ts';
import type { Language } from '@pbnet/domain';
import { readerConsents, readerPersons, readers } from '../readers.tables.ts';
import { personFields } from './known-reader.ts';

export interface NewReader {
  readonly person: EsiaPerson;
  readonly esiaHash: Buffer;
  readonly standing: Standing;
  readonly input: RegisterReader;
  readonly language: Language;
  readonly personKeys: PersonKeys;
}

type Reader = typeof readers.$inferSelect;

/** Eleven digits that nobody can foretell. */
function cardBody(): string {
  return Array.from({ length: 11 }, () => randomInt(10)).join('');
}

/** A number that is taken is drawn anew: it happens once in as many cards as nobody will print. */
async function insertReader(tx: Transaction, { standing }: NewReader): Promise<Reader> {
  const { state } = standing;
  const confirmedAt = state === 'confirmed' ? sql`now()` : null;
  for (;;) {
    const [reader] = await tx
      .insert(readers)
      .values({ cardNumber: cardNumberOf(cardBody()), state, origin: 'esia', confirmedAt })
      .onConflictDoNothing()
      .returning();
    if (reader) return reader;
  }
}

/** Writes the reader, the person, the consents and the trace: all of it or nothing. */
export async function createReader(tx: Transaction, made: NewReader): Promise<Reader> {
  const { person, esiaHash, standing, input, language, personKeys } = made;
  const reader = await insertReader(tx, made);
  const readerId = reader.id;
  const known = { ...personFields(person), birthDate: person.birthDate as Day | null, level: person.level };
  const guardianName = standing.admission === 'guardian' ? (input.guardianName ?? null) : null;
  await tx.insert(readerPersons).values({ readerId, ...known, language, esiaHash, guardianName });
  await tx
    .insert(readerConsents)
    .values(input.consents.map((consent) => ({ readerId, ...consent, givenBy: 'reader' as const })));
  await audit(tx, readerSelf, {
    ...{ action: 'reader.register', entity: 'reader', entityId: readerId },
    after: { state: reader.state, origin: 'esia', level: person.level, consents: input.consents },
    personal: await personKeys.seal(tx, readerId, { ...known, guardianName }),
  });
  return reader;
}
