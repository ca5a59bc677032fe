import {
  guardianCodeDays,
  guardianCodeLength,
  guardianCodeOf,
  parseGuardianCode,
  shownGuardianCode,
  type GuardianCode,
} from '@pbnet/domain/readers';
import { and, eq, gt, sql } from 'drizzle-orm';
import { createHmac, randomInt } from 'node:crypto';
import type { Transaction } from '../../database.ts';
import { derivedKey } from '../../secret-box.ts';
import { guardianCodes as table } from './guardian.tables.ts';

export interface KnownCode {
  readonly readerId: string;
  readonly isUsed: boolean;
}

/** Codes of minors for their guardians; only an HMAC of each is kept. */
export interface GuardianCodes {
  /** A new one; the former one of the reader is good no more. */
  make(tx: Transaction, readerId: string): Promise<GuardianCode>;
  /** Whose the typed code is, while it lives; null for none. */
  known(tx: Transaction, typed: string): Promise<KnownCode | null>;
  used(tx: Transaction, readerId: string): Promise<void>;
}

const letters = 32;

export function guardianCodes(secretKey: string): GuardianCodes {
  const key = derivedKey(secretKey, 'guardian codes');
  const hashOf = (code: string) => createHmac('sha256', key).update(code).digest();

  return {
    async make(tx, readerId) {
      const code = guardianCodeOf(Array.from({ length: guardianCodeLength }, () => randomInt(letters)));
      const fresh = {
        codeHash: hashOf(code),
        expiresAt: sql`now() + make_interval(days => ${guardianCodeDays})`,
        usedAt: null,
      };
      const [made] = await tx
        .insert(table)
        .values({ readerId, ...fresh })
        .onConflictDoUpdate({ target: table.readerId, set: fresh })
        .returning({ expiresAt: table.expiresAt });
      return { code: shownGuardianCode(code), expiresAt: (made?.expiresAt ?? new Date()).toISOString() };
    },

    async known(tx, typed) {
      const code = parseGuardianCode(typed);
      if (code === null) return null;
      const [row] = await tx
        .select()
        .from(table)
        .where(and(eq(table.codeHash, hashOf(code)), gt(table.expiresAt, sql`now()`)));
      return row ? { readerId: row.readerId, isUsed: row.usedAt !== null } : null;
    },

    async used(tx, readerId) {
      await tx
        .update(table)
        .set({ usedAt: sql`now()` })
        .where(eq(table.readerId, readerId));
    },
  };
}
