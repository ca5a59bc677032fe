import { DomainError } from '@pbnet/domain';
import type { OwnSession, ReaderActor } from '@pbnet/domain/readers';
import { sql } from 'drizzle-orm';
import { audit, readerSelf } from '../../audit/audit.ts';
import type { Database } from '../../database.ts';
import { endReaderSession, endReaderSessionsOf, readerSessionLimits } from '../reader-sessions.ts';

export interface OwnSessions {
  /** Those alive, the present one first. */
  list(reader: ReaderActor): Promise<readonly OwnSession[]>;
  /** @throws DomainError 'reader-session-over' for one that is not the reader's or has ended */
  end(reader: ReaderActor, sessionId: string): Promise<void>;
  /** Ends all but the present one. */
  endOthers(reader: ReaderActor): Promise<void>;
  /** Ends the present one, if it is still there. */
  leave(reader: ReaderActor): Promise<void>;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly userAgent: string;
  readonly center: string | null;
}

const utc = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

export function ownSessions(database: Database): OwnSessions {
  return {
    list: ({ readerId, sessionId }) =>
      database.system(async (tx) => {
        const rows = await tx.execute<Row>(sql`
          select id, ${utc('created_at')} as "createdAt", ${utc('last_seen_at')} as "lastSeenAt",
            user_agent as "userAgent", public_center_name(center_id) as center
          from reader_sessions
          where reader_id = ${readerId} and revoked_at is null and expires_at > now()
            and last_seen_at > now() - make_interval(hours => ${readerSessionLimits.idleHours})
          order by id <> ${sessionId}, last_seen_at desc`);
        return rows.map(({ id, createdAt, lastSeenAt, userAgent, center }) => ({
          ...{ id, createdAt, lastSeenAt, userAgent, center, isCurrent: id === sessionId },
        }));
      }),

    end: ({ readerId }, sessionId) =>
      database.system(async (tx) => {
        if (!(await endReaderSession(tx, { readerId, sessionId })))
          throw new DomainError('not-found', 'reader-session-over');
        await audit(tx, readerSelf, { action: 'reader.end-session', entity: 'reader', entityId: readerId });
      }),

    endOthers: ({ readerId, sessionId }) =>
      database.system(async (tx) => {
        await endReaderSessionsOf(tx, readerId, sessionId);
        await audit(tx, readerSelf, { action: 'reader.end-sessions', entity: 'reader', entityId: readerId });
      }),

    leave: (reader) =>
      database.system(async (tx) => {
        await endReaderSession(tx, reader);
      }),
  };
}
