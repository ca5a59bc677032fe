import { DomainError } from '@pbnet/domain';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { EsiaPerson } from '../../esia/esia-profile.ts';
import { derivedKey, secretBox } from '../../secret-box.ts';
import { newToken, tokenHash } from '../../token.ts';
import { pendingRegistrations as table } from '../readers.tables.ts';

export const pendingMinutes = 30;

export interface Pending {
  /** Null once a reader came of it. */
  readonly person: EsiaPerson | null;
  readonly readerId: string | null;
  readonly returnPath: string;
  readonly expiresAt: Date;
}

/** People between ЕСИА and their own consent. Nobody but the browser that holds the token reaches one. */
export interface PendingRegistrations {
  /** Keeps what ЕСИА told, sealed, and returns the token for the browser. */
  keep(tx: Transaction, person: EsiaPerson, returnPath: string): Promise<string>;
  /** Null for one that is unknown or over. Locked until the transaction ends. */
  held(tx: Transaction, token: string | null): Promise<Pending | null>;
  /** Forgets what ЕСИА told; the same token leads to the reader from now on. */
  done(tx: Transaction, token: string, readerId: string): Promise<void>;
  drop(tx: Transaction, token: string | null): Promise<void>;
  /** Removes what is over; returns how many there were. */
  cleanUp(tx: Transaction): Promise<number>;
}

export function pendingOver(): DomainError {
  return new DomainError('not-found', 'reader-registration-over');
}

export function pendingRegistrations(secretKey: string): PendingRegistrations {
  const box = secretBox(derivedKey(secretKey, 'pending registrations'));
  const contextOf = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
  const nothing = Buffer.alloc(0);

  return {
    async keep(tx, person, returnPath) {
      const token = newToken();
      const hash = tokenHash(token);
      await tx.insert(table).values({
        tokenHash: hash,
        sealedPerson: box.seal(Buffer.from(JSON.stringify(person)), contextOf(hash)),
        returnPath,
        expiresAt: sql`now() + make_interval(mins => ${pendingMinutes})`,
      });
      return token;
    },

    async held(tx, token) {
      if (token === null) return null;
      const hash = tokenHash(token);
      const alive = and(eq(table.tokenHash, hash), gt(table.expiresAt, sql`now()`));
      const [row] = await tx.select().from(table).where(alive).for('update');
      if (!row) return null;
      const { returnPath, expiresAt, registeredReaderId: readerId, sealedPerson } = row;
      const person: EsiaPerson | null =
        readerId === null ? JSON.parse(box.open(sealedPerson, contextOf(hash)).toString()) : null;
      return { person, readerId, returnPath, expiresAt };
    },

    async done(tx, token, readerId) {
      const registered = { sealedPerson: nothing, registeredReaderId: readerId };
      await tx
        .update(table)
        .set(registered)
        .where(eq(table.tokenHash, tokenHash(token)));
    },

    async drop(tx, token) {
      if (token !== null) await tx.delete(table).where(eq(table.tokenHash, tokenHash(token)));
    },

    async cleanUp(tx) {
      const over = await tx
        .delete(table)
        .where(lt(table.expiresAt, sql`now()`))
        .returning({ hash: table.tokenHash });
      return over.length;
    },
  };
}
