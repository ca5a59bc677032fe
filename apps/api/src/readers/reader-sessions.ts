import type { ReaderActor } from '@pbnet/domain/readers';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { newToken, tokenHash } from '../token.ts';
import { readerSessions as table } from './readers.tables.ts';

/** A reader's session ends when nothing was asked for so long, or at the latest so long after sign-in. */
export const readerSessionLimits = { idleHours: 2, absoluteHours: 24 } as const;

export interface ReaderSessions {
  /** Who stands behind the cookie's token: null when it is unknown, ended, idle too long, or the reader is gone. */
  reader(token: string): Promise<ReaderActor | null>;
  /** Notes that the session is used; who looks it up by a statement of its own tells it at most once a minute. */
  seen(sessionId: string): Promise<void>;
}

interface Row {
  readonly session_id: string;
  readonly reader_id: string;
  readonly unseen: boolean;
}

// Every request of the portal runs it: one prepared statement over the unique index and a primary key.
const lookup = `
  select s.id as session_id, s.reader_id, s.last_seen_at < now() - interval '1 minute' as unseen
  from reader_sessions s
  join readers r on r.id = s.reader_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now()
    and s.last_seen_at > now() - interval '${readerSessionLimits.idleHours} hours' and r.state <> 'erased'`;

const seen = `
  with session as (update reader_sessions set last_seen_at = now() where id = $1 returning reader_id)
  update readers r set last_seen_at = now() from session where r.id = session.reader_id`;

export function readerSessions({ raw }: Database): ReaderSessions {
  const noteSeen = async (sessionId: string): Promise<void> => {
    await raw.unsafe(seen, [sessionId], { prepare: true });
  };

  return {
    async reader(token) {
      const [row] = await raw.unsafe<Row[]>(lookup, [tokenHash(token)], { prepare: true });
      if (!row) return null;
      if (row.unseen) await noteSeen(row.session_id);
      return { readerId: row.reader_id, sessionId: row.session_id };
    },
    seen: noteSeen,
  };
}

export interface NewReaderSession {
  readonly readerId: string;
  readonly userAgent: string;
  /** The centre at whose address the reader signs in; null elsewhere. */
  readonly centerId: number | null;
}

/** Opens a session and returns the token for the browser; it is kept nowhere else. */
export async function openReaderSession(
  tx: Transaction,
  { readerId, userAgent, centerId }: NewReaderSession,
): Promise<string> {
  const token = newToken();
  await tx.insert(table).values({
    tokenHash: tokenHash(token),
    ...{ readerId, userAgent, centerId },
    expiresAt: sql`now() + make_interval(hours => ${readerSessionLimits.absoluteHours})`,
  });
  return token;
}

const revoked = { revokedAt: sql`now()` };

/** Ends one session of the reader; false where there is no such one alive. */
export async function endReaderSession(tx: Transaction, reader: ReaderActor): Promise<boolean> {
  const own = and(eq(table.id, reader.sessionId), eq(table.readerId, reader.readerId));
  const ended = await tx
    .update(table)
    .set(revoked)
    .where(and(own, isNull(table.revokedAt)))
    .returning({ id: table.id });
  return ended.length > 0;
}

/** Ends every session of the reader, but the one named. */
export async function endReaderSessionsOf(tx: Transaction, readerId: string, except?: string): Promise<void> {
  const others = except === undefined ? undefined : ne(table.id, except);
  await tx
    .update(table)
    .set(revoked)
    .where(and(eq(table.readerId, readerId), isNull(table.revokedAt), others));
}

/** Ends the session that the browser holds, whoever's it is: another one begins in its place. */
export async function endReaderSessionByToken(tx: Transaction, token: string | null): Promise<void> {
  if (token === null) return;
  const own = eq(table.tokenHash, tokenHash(token));
  await tx
    .update(table)
    .set(revoked)
    .where(and(own, isNull(table.revokedAt)));
}
