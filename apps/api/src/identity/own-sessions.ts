import type { Actor } from '@pbnet/domain/access';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database } from '../database.ts';
import { sessions } from './identity.tables.ts';
import { endSessionsOf, sessionLimits } from './sessions.ts';

export interface OwnSession {
  readonly id: string;
  readonly current: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly ip: string;
  readonly userAgent: string;
}

/** Where the own account is signed in. */
export interface OwnSessions {
  list(actor: Actor): Promise<readonly OwnSession[]>;
  end(actor: Actor, sessionId: string): Promise<void>;
  endOthers(actor: Actor): Promise<void>;
}

export function ownSessions(database: Database): OwnSessions {
  const alive = (actor: Actor) =>
    and(
      eq(sessions.accountId, actor.accountId),
      isNull(sessions.revokedAt),
      gt(sessions.expiresAt, sql`now()`),
      gt(sessions.lastSeenAt, sql`now() - make_interval(hours => ${sessionLimits.idleHours})`),
    );

  return {
    async list(actor) {
      const rows = await database.system((tx) =>
        tx
          .select({
            id: sessions.id,
            createdAt: sessions.createdAt,
            lastSeenAt: sessions.lastSeenAt,
            ip: sessions.ip,
            userAgent: sessions.userAgent,
          })
          .from(sessions)
          .where(alive(actor))
          .orderBy(desc(sessions.lastSeenAt)),
      );
      return rows.map((row) => ({ ...row, current: row.id === actor.sessionId }));
    },

    end: (actor, sessionId) =>
      database.system(async (tx) => {
        const ended = await tx
          .update(sessions)
          .set({ revokedAt: sql`now()` })
          .where(and(eq(sessions.id, sessionId), alive(actor)))
          .returning({ id: sessions.id });
        if (ended.length > 0)
          await audit(tx, actor, { action: 'identity.end-session', entity: 'session', entityId: sessionId });
      }),

    endOthers: (actor) =>
      database.system(async (tx) => {
        await endSessionsOf(tx, actor.accountId, actor.sessionId);
        const entry = { action: 'identity.end-other-sessions', entity: 'account' };
        await audit(tx, actor, { ...entry, entityId: actor.accountId });
      }),
  };
}
