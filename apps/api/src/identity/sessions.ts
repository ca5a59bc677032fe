import { DomainError } from '@pbnet/domain';
import type { Actor, StaffRole } from '@pbnet/domain/access';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { RequestInfo } from '../request-info.ts';
import { placeOf, type PlaceRow } from './bindings.ts';
import { sessions as table } from './identity.tables.ts';
import { newToken, tokenHash } from '../token.ts';

/** A session ends when nothing was asked for so long, or at the latest so long after sign-in. */
export const sessionLimits = { idleHours: 12, absoluteDays: 7 } as const;

export interface Sessions {
  /** Who stands behind the cookie's token: null when it is unknown, ended, idle too long or its binding is gone. */
  actor(token: string): Promise<Actor | null>;
}

interface Row extends PlaceRow {
  readonly session_id: string;
  readonly account_id: string;
  readonly role: StaffRole;
  readonly unseen: boolean;
}

// Every request runs it: one prepared statement over the unique index of token_hash and two primary keys.
export const sessionLookup = `
  select s.id as session_id, s.account_id, b.role, b.region_id, b.regional_center_id, b.center_id,
         s.last_seen_at < now() - interval '1 minute' as unseen
  from sessions s
  join account_bindings b on b.id = s.binding_id
  join accounts a on a.id = s.account_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now()
    and s.last_seen_at > now() - interval '${sessionLimits.idleHours} hours'
    and b.revoked_at is null and a.state = 'active'`;

const seen = 'update sessions set last_seen_at = now() where id = $1';

export function sessions({ raw }: Database): Sessions {
  return {
    async actor(token) {
      const [row] = await raw.unsafe<Row[]>(sessionLookup, [tokenHash(token)], { prepare: true });
      if (!row) return null;
      if (row.unseen) await raw.unsafe(seen, [row.session_id], { prepare: true });
      const { session_id: sessionId, account_id: accountId, role } = row;
      return { sessionId, accountId, role, place: placeOf(row) };
    },
  };
}

const revoked = { revokedAt: sql`now()` };

export interface NewSession {
  readonly accountId: string;
  readonly bindingId: number;
  readonly request: RequestInfo;
}

/** Opens a session and returns the token for the browser; it is kept nowhere else. */
export async function openSession(
  tx: Transaction,
  { accountId, bindingId, request }: NewSession,
): Promise<string> {
  const token = newToken();
  await tx.insert(table).values({
    tokenHash: tokenHash(token),
    accountId,
    bindingId,
    expiresAt: sql`now() + make_interval(days => ${sessionLimits.absoluteDays})`,
    ip: request.ip,
    userAgent: request.userAgent,
  });
  return token;
}

/** Gives the session a new token and another binding; it ends when the old one would have ended. */
export async function replaceSession(
  tx: Transaction,
  sessionId: string,
  { accountId, bindingId, request }: NewSession,
): Promise<string> {
  const [old] = await tx
    .update(table)
    .set(revoked)
    .where(and(eq(table.id, sessionId), isNull(table.revokedAt)))
    .returning({ expiresAt: table.expiresAt });
  if (!old) throw new DomainError('not-found', 'not-found');
  const token = await openSession(tx, { accountId, bindingId, request });
  await tx
    .update(table)
    .set({ expiresAt: old.expiresAt })
    .where(eq(table.tokenHash, tokenHash(token)));
  return token;
}

export async function endSession(tx: Transaction, token: string): Promise<void> {
  await tx
    .update(table)
    .set(revoked)
    .where(and(eq(table.tokenHash, tokenHash(token)), isNull(table.revokedAt)));
}

/** Ends every session of the account, but the one named. */
export async function endSessionsOf(tx: Transaction, accountId: string, except?: string): Promise<void> {
  await tx
    .update(table)
    .set(revoked)
    .where(
      and(
        eq(table.accountId, accountId),
        isNull(table.revokedAt),
        except === undefined ? undefined : ne(table.id, except),
      ),
    );
}

/** Ends the sessions that act under the binding. */
export async function endSessionsUnder(tx: Transaction, bindingId: number): Promise<void> {
  await tx
    .update(table)
    .set(revoked)
    .where(and(eq(table.bindingId, bindingId), isNull(table.revokedAt)));
}
