import type { Day } from '@pbnet/domain';
import type { ErasureGround } from '@pbnet/domain/readers';
import { date, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { readers } from '../readers.tables.ts';

const at = () => timestamp({ withTimezone: true });

/** Readers whose data are to be destroyed, from a day on. The row goes with the reader's data. */
export const erasureOrders = pgTable(
  'erasure_orders',
  {
    readerId: uuid()
      .primaryKey()
      .references(() => readers.id),
    ground: text().$type<ErasureGround>().notNull(),
    orderedAt: at().notNull().defaultNow(),
    dueOn: date().$type<Day>().notNull(),
    /** When the reader was written to; null where no address is known. */
    warnedAt: at(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.dueOn)],
);
