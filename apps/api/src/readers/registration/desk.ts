import type { Day } from '@pbnet/domain';
import type { KnownPerson, RegisteredReader } from '@pbnet/domain/readers';
import { eq, sql } from 'drizzle-orm';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Transaction } from '../../database.ts';
import type { EsiaPerson } from '../../esia/esia-profile.ts';
import type { Today } from '../../network/today.ts';
import type { ReadingFigures } from '../../reading-figures/reading-figures.ts';
import { currentRequest } from '../../request-info.ts';
import { endReaderSessionByToken, openReaderSession } from '../reader-sessions.ts';
import { readers } from '../readers.tables.ts';
import { centerAt } from './center-at.ts';
import type { EsiaNumberHash } from './esia-number.ts';
import type { PendingRegistrations } from './pending.ts';

/** The cookies of the browser that asks; each is null where there is none. */
export interface ReaderCookies {
  readonly attempt: string | null;
  readonly reader: string | null;
  readonly registration: string | null;
  readonly guardian: string | null;
}

export type OwnCookies = Pick<ReaderCookies, 'reader' | 'registration'>;

export interface Registered {
  /** Of the session. */
  readonly token: string;
  readonly reader: RegisteredReader;
}

/** What the steps of a registration share. */
export interface RegistrationDesk {
  readonly pending: PendingRegistrations;
  readonly hash: EsiaNumberHash;
  readonly personKeys: PersonKeys;
  readonly figures: ReadingFigures;
  readonly now: () => Date;
  readonly today: Today;
}

export const knownPersonOf = ({ level, birthDate }: EsiaPerson): KnownPerson => ({
  level,
  birthDate: birthDate as Day | null,
});

/** A session in place of whichever the browser had: a token that somebody else planted is worth nothing. */
export async function freshSession(
  tx: Transaction,
  readerId: string,
  former: string | null,
): Promise<string> {
  await endReaderSessionByToken(tx, former);
  await tx
    .update(readers)
    .set({ lastSeenAt: sql`now()` })
    .where(eq(readers.id, readerId));
  const { ip, userAgent } = currentRequest();
  return openReaderSession(tx, { readerId, userAgent, centerId: await centerAt(tx, ip) });
}
