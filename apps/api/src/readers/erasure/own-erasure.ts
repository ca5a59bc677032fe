import { DomainError, type Day } from '@pbnet/domain';
import type { ErasureAct, ErasureGround, ReaderActor } from '@pbnet/domain/readers';
import type { EraseMyself } from '@pbnet/validation/readers';
import { eq } from 'drizzle-orm';
import { readerSelf } from '../../audit/audit.ts';
import type { Database } from '../../database.ts';
import type { SessionCookie } from '../../session-cookie.ts';
import { ownRowOf } from '../own/own-row.ts';
import { erasureOrders } from './erasure.tables.ts';
import type { ReaderErasure } from './reader-erasure.ts';

export interface AwaitedErasure {
  readonly ground: ErasureGround;
  readonly dueOn: Day;
}

/** Either is null: the act of what is gone, or the day on which it goes. */
export interface ErasureAnswer {
  readonly act: ErasureAct | null;
  readonly dueOn: Day | null;
}

/** What a reader may do about the destruction of one's own data. */
export interface OwnErasure {
  /** Null while nothing is to be destroyed. */
  awaited(reader: ReaderActor): Promise<AwaitedErasure | null>;
  /** At once: the session ends with it, and the act is all that is left. */
  erase(reader: ReaderActor, input: EraseMyself, session: SessionCookie): Promise<ErasureAnswer>;
  /**
   * Takes the request back while its day has not come.
   * @throws DomainError 'reader-consent-again' while the needed consent is withdrawn
   */
  stay(reader: ReaderActor): Promise<void>;
}

export interface OwnErasureOptions {
  readonly database: Database;
  readonly erasure: ReaderErasure;
  /** After the commit: the act goes beside the files. */
  readonly keepActs: () => Promise<unknown>;
}

export function ownErasure({ database, erasure, keepActs }: OwnErasureOptions): OwnErasure {
  return {
    awaited: ({ readerId }) =>
      database.system(async (tx) => {
        const [order] = await tx
          .select({ ground: erasureOrders.ground, dueOn: erasureOrders.dueOn })
          .from(erasureOrders)
          .where(eq(erasureOrders.readerId, readerId));
        return order ?? null;
      }),

    async erase({ readerId }, { when }, session) {
      const order = { readerId, ground: 'request', actor: readerSelf } as const;
      if (when === 'later')
        return { act: null, dueOn: await database.system((tx) => erasure.eraseLater(tx, order)) };
      const act = await database.system((tx) => erasure.eraseReader(tx, order));
      session.clear();
      await keepActs();
      return { act, dueOn: null };
    },

    async stay({ readerId }) {
      await database.system(async (tx) => {
        // Without the needed consent nothing may be kept: it is given again, and that stops the erasure.
        if (!(await ownRowOf(tx, readerId)).agreed)
          throw new DomainError('rule-broken', 'reader-consent-again');
        await erasure.spare(tx, readerId);
      });
    },
  };
}
