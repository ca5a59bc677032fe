import { lt, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { accountTokens, sessions, signInThrottles } from './identity.tables.ts';

/** How long what is over is kept: addresses and browsers of people are personal data. */
export const retentionDays = { sessions: 90, links: 30, throttles: 2 } as const;

export interface IdentityCleanup {
  /** Deletes what is over for long enough; run daily. Returns the number of rows. */
  run(): Promise<number>;
}

export function identityCleanup({ system }: Database): IdentityCleanup {
  const before = (days: number) => sql`now() - make_interval(days => ${days})`;

  return {
    run: () =>
      system(async (tx) => {
        const old = before(retentionDays.sessions);
        const ended = await tx
          .delete(sessions)
          .where(or(lt(sessions.expiresAt, old), lt(sessions.revokedAt, old)))
          .returning({ id: sessions.id });
        const links = await tx
          .delete(accountTokens)
          .where(lt(accountTokens.expiresAt, before(retentionDays.links)))
          .returning({ id: accountTokens.accountId });
        const throttles = await tx
          .delete(signInThrottles)
          .where(lt(signInThrottles.updatedAt, before(retentionDays.throttles)))
          .returning({ key: signInThrottles.key });
        return ended.length + links.length + throttles.length;
      }),
  };
}
