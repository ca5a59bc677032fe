import { DomainError } from '@pbnet/domain';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { GuessLimit } from '../guess-limit.ts';
import { newToken, tokenHash } from '../token.ts';
import { esiaAttempts as table, type EsiaPurpose } from './esia.tables.ts';
import { returnPath } from './return-path.ts';

export const attemptMinutes = 10;

export interface NewAttempt {
  readonly purpose: EsiaPurpose;
  /** As the page asks for it; what is not allowed becomes the home of the purpose. */
  readonly returnTo?: string | null;
}

export interface BegunAttempt {
  /** A UUID for ESIA. */
  readonly state: string;
  /** For a cookie of this browser: HttpOnly, Secure, SameSite=Lax, as long as the attempt. Made anew each time. */
  readonly browser: string;
}

export interface BackAttempt {
  readonly purpose: EsiaPurpose;
  readonly state: string | null;
  /** The cookie. */
  readonly browser: string | null;
}

/** Sign-ins between leaving for ESIA and coming back. */
export interface EsiaAttempts {
  /** @throws DomainError forbidden while too many are begun from the address */
  begin(attempt: NewAttempt): Promise<BegunAttempt>;
  /**
   * Takes the attempt away, so that it is never taken again: before anything is asked of ESIA.
   * @throws DomainError forbidden for one that is unknown, another browser's or purpose's, used or too old
   */
  take(back: BackAttempt): Promise<{ readonly returnPath: string }>;
  /** Deletes what is over for a day; returns the number of rows. */
  cleanUp(): Promise<number>;
}

export interface EsiaAttemptsOptions {
  readonly database: Database;
  readonly guesses: GuessLimit;
}

export function esiaAttempts({ database, guesses }: EsiaAttemptsOptions): EsiaAttempts {
  /** One statement: of two at once the second one finds it used. */
  async function taken({ purpose, state, browser }: BackAttempt): Promise<string | null> {
    if (!state || !browser) return null;
    const [row] = await database.system((tx) =>
      tx
        .update(table)
        .set({ usedAt: sql`now()` })
        .where(
          and(
            eq(table.stateHash, tokenHash(state)),
            eq(table.browserHash, tokenHash(browser)),
            eq(table.purpose, purpose),
            isNull(table.usedAt),
            gt(table.expiresAt, sql`now()`),
          ),
        )
        .returning({ path: table.returnPath }),
    );
    return row?.path ?? null;
  }

  return {
    async begin({ purpose, returnTo }) {
      await guesses.press('esia');
      const state = randomUUID();
      const browser = newToken();
      await database.system((tx) =>
        tx.insert(table).values({
          stateHash: tokenHash(state),
          browserHash: tokenHash(browser),
          purpose,
          returnPath: returnPath(purpose, returnTo),
          expiresAt: sql`now() + make_interval(mins => ${attemptMinutes})`,
        }),
      );
      return { state, browser };
    },

    async take(back) {
      const path = await guesses.look('esia', () => taken(back));
      if (path === null) throw new DomainError('forbidden', 'esia-attempt-over', { minutes: attemptMinutes });
      return { returnPath: path };
    },

    cleanUp: () =>
      database.system(async (tx) => {
        const over = await tx
          .delete(table)
          .where(lt(table.expiresAt, sql`now() - interval '1 day'`))
          .returning({ hash: table.stateHash });
        return over.length;
      }),
  };
}
