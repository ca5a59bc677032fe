import { addDays, dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type { ErasureActList, ErasureQueue } from '@pbnet/domain/readers';
import type {
  ActsBefore,
  EraseReader,
  ErasureQueueFilter,
  PostponeErasure,
  ReleaseErasures,
} from '@pbnet/validation/readers';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { actMaker } from '../erasure/act-papers.ts';
import { shownAct } from '../erasure/erasure-act.ts';
import { erasureOrders } from '../erasure/erasure.tables.ts';
import type { ReaderErasure } from '../erasure/reader-erasure.ts';
import { erasureActs, readers } from '../readers.tables.ts';
import { allAwaited, awaitedReaders } from './awaited-readers.ts';
import { queueWorkbook } from './queue-workbook.ts';

/** The queue of data to be destroyed, and the acts of what is gone. For the officer who answers for readers. */
export interface ReaderRetention {
  queue(filter: ErasureQueueFilter): Promise<ErasureQueue>;
  workbook(filter: ErasureQueueFilter): Promise<Uint8Array>;
  /** All of them or none. Returns the numbers of the acts. */
  release(actor: Actor, input: ReleaseErasures): Promise<readonly number[]>;
  /** The data are needed for another year. */
  postpone(actor: Actor, input: PostponeErasure): Promise<void>;
  /** At once, as the reader has asked on paper. */
  erase(actor: Actor, input: EraseReader): Promise<{ readonly number: number }>;
  acts(page: ActsBefore): Promise<ErasureActList>;
}

export interface ReaderRetentionOptions {
  readonly database: Database;
  readonly erasure: ReaderErasure;
  /** After the commit: the acts go beside the files. */
  readonly keepActs: () => Promise<unknown>;
  readonly now: () => Date;
}

const pageActs = 50;
const yearDays = 365;

async function orderOf(tx: Transaction, { readerId, version }: PostponeErasure) {
  // The reader first, as everybody holds them: two never wait for each other in a circle.
  await tx.execute(sql`select 1 from readers where id = ${readerId} for update`);
  const [order] = await tx
    .select()
    .from(erasureOrders)
    .where(eq(erasureOrders.readerId, readerId))
    .for('update');
  if (!order || order.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: order ?? null });
  return order;
}

/** Who has come since lies in the queue until the clock lets go at night: nobody destroys a reader who reads. */
async function cameBack(tx: Transaction, readerId: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    select 1 from erasure_orders o join readers r on r.id = o.reader_id
    where o.reader_id = ${readerId} and r.last_seen_at > o.ordered_at`);
  return rows.length > 0;
}

export function readerRetention(options: ReaderRetentionOptions): ReaderRetention {
  const { database, erasure, keepActs, now } = options;
  const today = () => dayIn(networkTimeZone, now());

  return {
    queue: (filter) => database.system((tx) => awaitedReaders(tx, filter, today())),

    workbook: async (filter) => queueWorkbook(await database.system((tx) => allAwaited(tx, filter, today()))),

    async release(actor, { readers: chosen }) {
      const acts = await database.system(async (tx) => {
        const numbers: number[] = [];
        // In one order always: two who release the same never wait for each other in a circle.
        for (const one of chosen.toSorted((left, right) => (left.readerId < right.readerId ? -1 : 1))) {
          const { ground, dueOn } = await orderOf(tx, one);
          const isBack = await cameBack(tx, one.readerId);
          if (ground !== 'term' || dueOn > today() || isBack)
            throw new DomainError('rule-broken', 'reader-erasure-not-due');
          const { number } = await erasure.eraseReader(tx, { readerId: one.readerId, ground, actor });
          numbers.push(number);
        }
        return numbers;
      });
      await keepActs();
      return acts;
    },

    postpone: (actor, input) =>
      database.system(async (tx) => {
        const { ground, dueOn: before } = await orderOf(tx, input);
        // What a reader has asked for is not the library's to put off.
        if (ground !== 'term') throw new DomainError('rule-broken', 'reader-erasure-not-due');
        const dueOn = addDays(today(), yearDays);
        await tx
          .update(erasureOrders)
          .set({ dueOn, warnedAt: null, version: sql`${erasureOrders.version} + 1` })
          .where(eq(erasureOrders.readerId, input.readerId));
        await audit(tx, actor, {
          ...{ action: 'reader.erasure-postpone', entity: 'reader', entityId: input.readerId },
          ...{ before: { dueOn: before }, after: { dueOn } },
        });
      }),

    async erase(actor, { readerId, version }) {
      const act = await database.system(async (tx) => {
        const [reader] = await tx
          .select({ version: readers.version })
          .from(readers)
          .where(eq(readers.id, readerId))
          .for('update');
        if (!reader) throw new DomainError('not-found', 'not-found');
        if (reader.version !== version) throw new DomainError('conflict', 'stale-edit', { current: reader });
        return erasure.eraseReader(tx, { readerId, ground: 'request', actor });
      });
      await keepActs();
      return { number: act.number };
    },

    acts: ({ cursor }) =>
      database.system(async (tx) => {
        const rows = await tx
          .select()
          .from(erasureActs)
          .where(and(cursor ? lt(erasureActs.number, cursor) : undefined))
          .orderBy(desc(erasureActs.number))
          .limit(pageActs);
        const acts = rows.map((row) => ({ ...shownAct(row), at: row.at.toISOString(), by: actMaker(row) }));
        return { acts, next: acts.length === pageActs ? (acts.at(-1)?.number ?? null) : null };
      }),
  };
}
