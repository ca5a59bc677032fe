import { addDays, dayIn, DomainError, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { erasureDays, type ErasureAct, type ErasureGround } from '@pbnet/domain/readers';
import { eq, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { asOwner } from '../../as-owner.ts';
import { audit, readerSelf, type AuditActor } from '../../audit/audit.ts';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Transaction } from '../../database.ts';
import { readers } from '../readers.tables.ts';
import { destroyTraces } from './destroy-traces.ts';
import { actOf, shownAct, writeAct } from './erasure-act.ts';
import { erasureOrders } from './erasure.tables.ts';
import { placeOfReader } from './place-of-reader.ts';

export interface ErasureOrder {
  readonly readerId: string;
  readonly ground: ErasureGround;
  /** `readerSelf` for the reader's own press, `systemActor` for the clock. */
  readonly actor: AuditActor;
}

/**
 * The one way that a reader's data go. Letters to readers carry `accountId` = the reader's id, and what a module knows
 * of a reader stands in tables with a column `reader_id`: by these two it finds them.
 */
export interface ReaderErasure {
  /**
   * When the transaction commits, nothing personal is left; the row of `readers` stays for counts. Repeated, it gives
   * the same act.
   * @throws DomainError not-found
   */
  eraseReader(tx: Transaction, order: ErasureOrder): Promise<ErasureAct>;
  /**
   * Leaves it to the clock, `erasureDays` from today: a consent withdrawn without asking for erasure at once. A day
   * that is already set is not moved away.
   * @returns the day
   */
  eraseLater(tx: Transaction, order: ErasureOrder): Promise<Day>;
  /** The reader has thought better of it: true where something was to be erased. */
  spare(tx: Transaction, readerId: string): Promise<boolean>;
}

export interface ReaderErasureOptions {
  readonly personKeys: PersonKeys;
  readonly now: () => Date;
}

/** The row of the reader, held until the end of the transaction. */
async function held(tx: Transaction, readerId: string) {
  const [reader] = await tx.select().from(readers).where(eq(readers.id, readerId)).for('update');
  if (!reader) throw new DomainError('not-found', 'not-found');
  return reader;
}

export function readerErasure({ personKeys, now }: ReaderErasureOptions): ReaderErasure {
  return {
    eraseReader: (tx, order) =>
      asOwner(tx, async () => {
        const { readerId, ground, actor } = order;
        const reader = await held(tx, readerId);
        const done = await actOf(tx, readerId);
        if (done) return shownAct(done);
        const at = now();
        const destroyed = await destroyTraces(tx, readerId, { personKeys, at });
        const act = await writeAct(tx, { ...order, id: randomUUID(), at, destroyed });
        await audit(tx, actor, {
          ...{ action: 'reader.erase', entity: 'reader', entityId: readerId, place: placeOfReader(reader) },
          before: { state: reader.state },
          after: { state: 'erased', ground, act: act.number, destroyed },
        });
        return shownAct(act);
      }),

    eraseLater: (tx, { readerId, ground, actor }) =>
      asOwner(tx, async () => {
        const reader = await held(tx, readerId);
        if (reader.state === 'erased') throw new DomainError('rule-broken', 'reader-erased');
        const dueOn = addDays(dayIn(networkTimeZone, now()), erasureDays);
        const [set] = await tx
          .insert(erasureOrders)
          .values({ readerId, ground, dueOn, orderedAt: now() })
          .onConflictDoUpdate({
            target: erasureOrders.readerId,
            set: {
              ground,
              dueOn: sql`least(${erasureOrders.dueOn}, excluded.due_on)`,
              version: sql`${erasureOrders.version} + 1`,
            },
          })
          .returning({ dueOn: erasureOrders.dueOn });
        await audit(tx, actor, {
          ...{ action: 'reader.erase-later', entity: 'reader', entityId: readerId },
          place: placeOfReader(reader),
          after: { ground, dueOn: set?.dueOn ?? dueOn },
        });
        return set?.dueOn ?? dueOn;
      }),

    spare: (tx, readerId) =>
      asOwner(tx, async () => {
        const spared = await tx
          .delete(erasureOrders)
          .where(eq(erasureOrders.readerId, readerId))
          .returning({ id: erasureOrders.readerId });
        if (spared.length === 0) return false;
        await audit(tx, readerSelf, { action: 'reader.spare', entity: 'reader', entityId: readerId });
        return true;
      }),
  };
}
