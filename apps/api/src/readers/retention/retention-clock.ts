import { addDays, dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { erasureDays } from '@pbnet/domain/readers';
import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { audit, systemActor } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { Outbox } from '../../mail/outbox.ts';
import type { Settings } from '../../platform/settings.ts';
import { erasureOrders } from '../erasure/erasure.tables.ts';
import type { ErasureOrder, ReaderErasure } from '../erasure/reader-erasure.ts';
import { retentionLetter } from './retention-letter.ts';

/** What the clock does with readers' data. Repeated, or twice at once, it changes nothing more. */
export interface RetentionClock {
  /** Destroys what readers have asked for and whose day has come. Returns how many. */
  eraseDue(): Promise<number>;
  /** Queues and warns who has not come for years; lets go who has come since. */
  queueInactive(): Promise<{ readonly queued: number; readonly returned: number }>;
}

export interface RetentionClockOptions {
  readonly database: Database;
  readonly erasure: ReaderErasure;
  readonly keepActs: () => Promise<unknown>;
  readonly settings: Settings;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** At one run; the next one goes on. */
const batch = 500;

interface Inactive extends Record<string, unknown> {
  readonly id: string;
  readonly email: string | null;
  readonly language: 'ru' | 'en' | null;
}

export function retentionClock(options: RetentionClockOptions): RetentionClock {
  const { database, erasure, keepActs, settings, outbox, publicUrl, now } = options;
  const today = () => dayIn(networkTimeZone, now());

  const letGo = (tx: Transaction) =>
    tx.execute(sql`
      delete from erasure_orders o using readers r
      where r.id = o.reader_id and o.ground = 'term' and r.last_seen_at > o.ordered_at`);

  /** The reader may have thought better of it since the list was read: the order is looked for once more. */
  async function eraseIfDue(
    tx: Transaction,
    order: Pick<ErasureOrder, 'readerId' | 'ground'>,
  ): Promise<void> {
    await tx.execute(sql`select 1 from readers where id = ${order.readerId} for update`);
    const own = and(eq(erasureOrders.readerId, order.readerId), lte(erasureOrders.dueOn, today()));
    if ((await tx.$count(erasureOrders, own)) === 0) return;
    await erasure.eraseReader(tx, { ...order, actor: systemActor });
  }

  async function inactive(years: number): Promise<readonly Inactive[]> {
    const at = now().toISOString();
    return database.system((tx) =>
      tx.execute<Inactive>(sql`
        select r.id, p.email, p.language from readers r left join reader_persons p on p.reader_id = r.id
        where r.last_seen_at < ${at}::timestamptz - make_interval(years => ${years}) and r.state <> 'erased'
          and not exists (select from erasure_orders o where o.reader_id = r.id)
        order by r.last_seen_at limit ${batch}`),
    );
  }

  async function queueOne({ id, email, language }: Inactive, years: number): Promise<boolean> {
    const dueOn = addDays(today(), erasureDays);
    return database.system(async (tx) => {
      const queued = await tx
        .insert(erasureOrders)
        .values({
          readerId: id,
          ground: 'term',
          orderedAt: now(),
          dueOn,
          warnedAt: email === null ? null : now(),
        })
        .onConflictDoNothing()
        .returning({ id: erasureOrders.readerId });
      if (queued.length === 0) return false;
      if (email !== null)
        await outbox.enqueue(tx, {
          ...{
            dedupeKey: `reader-retention ${id} ${dueOn}`,
            kind: 'reader-retention',
            accountId: id,
            to: email,
          },
          ...retentionLetter({ years, dueOn, publicUrl, language: language ?? 'ru' }),
        });
      await audit(tx, systemActor, {
        ...{ action: 'reader.erase-later', entity: 'reader', entityId: id },
        after: { ground: 'term', dueOn },
      });
      return true;
    });
  }

  return {
    async eraseDue() {
      const asked = ['request', 'consent-withdrawn'] as const;
      const due = await database.system((tx) =>
        tx
          .select({ readerId: erasureOrders.readerId, ground: erasureOrders.ground })
          .from(erasureOrders)
          .where(and(inArray(erasureOrders.ground, asked), lte(erasureOrders.dueOn, today())))
          .limit(batch),
      );
      const failures: unknown[] = [];
      for (const order of due)
        await database
          .system((tx) => eraseIfDue(tx, order))
          .catch((failure: unknown) => failures.push(failure));
      await keepActs();
      // One that cannot be destroyed holds up nobody else, and the page of jobs tells of it.
      if (failures.length > 0) throw new AggregateError(failures, `not destroyed: ${failures.length}`);
      return due.length;
    },

    async queueInactive() {
      const years = await settings.value('readers.inactive-years');
      const returned = await database.system(letGo);
      let queued = 0;
      for (const reader of await inactive(years)) if (await queueOne(reader, years)) queued += 1;
      return { queued, returned: returned.count };
    },
  };
}
