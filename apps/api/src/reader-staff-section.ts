import type { PersonKeys } from './audit/person-keys.ts';
import type { Database } from './database.ts';
import { throttle } from './identity/throttle.ts';
import { todayBy } from './network/today.ts';
import { readerJournal, type ReaderJournal } from './readers/journal/reader-journal.ts';
import { readerJoins, type ReaderJoins } from './readers/merge/reader-joins.ts';
import { paperRoute, type PaperRoute } from './readers/paper/paper-route.ts';
import type { ReaderErasure } from './readers/erasure/reader-erasure.ts';
import type { NewReaderFigures } from './readers/paper/register.ts';
import { lookLimit } from './readers/staff/look-limit.ts';
import { readerDesk, type ReaderDesk } from './readers/staff/reader-desk.ts';

/** What the staff does with readers. */
export interface ReaderStaffServices {
  readonly readerDesk: ReaderDesk;
  readonly paperRoute: PaperRoute;
  readonly readerJoins: ReaderJoins;
  readonly readerJournal: ReaderJournal;
}

export interface ReaderStaffOptions {
  readonly database: Database;
  readonly personKeys: PersonKeys;
  readonly figures: NewReaderFigures;
  readonly erasure: ReaderErasure;
  readonly keepActs: () => Promise<unknown>;
  readonly now: () => Date;
}

export function readerStaffServices(options: ReaderStaffOptions): ReaderStaffServices {
  const { database } = options;
  const shared = { ...options, today: todayBy(options.now), limit: lookLimit(throttle(database)) };
  return {
    readerDesk: readerDesk(shared),
    paperRoute: paperRoute(shared),
    readerJoins: readerJoins(shared),
    readerJournal: readerJournal(database),
  };
}
