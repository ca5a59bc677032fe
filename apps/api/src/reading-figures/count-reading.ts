import { createHmac } from 'node:crypto';
import { dayIn, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import type { ReadingFigure } from '@pbnet/domain/reading';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { derivedKey } from '../secret-box.ts';
import type { CountedAt, ReadingFigures, Visit } from './reading-figures.ts';

/** Where no centre is: a number that no centre has. */
export const outside = 0;

/** @param secretKey the installation's: digests of visitors are good for nothing without it */
export function countReading(secretKey: string): ReadingFigures {
  const key = derivedKey(secretKey, 'reading visitors');
  return {
    async visited(tx, visits, now) {
      const day = dayIn(networkTimeZone, now);
      const fresh = await firstOfDay(tx, { key, day, visits });
      await add(tx, { figure: 'visits', at: fresh, day });
    },

    viewed: (tx, views, now) =>
      add(tx, { figure: 'document-views', at: views, day: dayIn(networkTimeZone, now) }),

    registered: (tx, at, now) =>
      add(tx, { figure: 'new-readers', at: [at], day: dayIn(networkTimeZone, now) }),
  };
}

interface Told {
  readonly key: Buffer;
  readonly day: Day;
  readonly visits: readonly Visit[];
}

/** The visits whose visitor was not yet counted that day at that place. */
async function firstOfDay(tx: Transaction, { key, day, visits }: Told): Promise<readonly CountedAt[]> {
  if (visits.length === 0) return [];
  const digestOf = (visitor: string) => createHmac('sha256', key).update(`${day} ${visitor}`).digest('hex');
  const told = visits.map(({ visitor, centerId }) => ({
    centerId: centerId ?? outside,
    visitor: digestOf(visitor),
  }));
  // In one order everywhere: processes that count the same visitors never wait for each other in a circle.
  const rows = await tx.execute<{ centerId: number }>(sql`
    insert into reading_visitors (day, center_id, visitor)
    select distinct ${day}::date, t."centerId", decode(t.visitor, 'hex')
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t("centerId" int, visitor text)
    order by 2, 3
    on conflict do nothing returning center_id as "centerId"`);
  return rows.map(({ centerId }) => ({ centerId }));
}

interface Counting {
  readonly figure: ReadingFigure;
  readonly at: readonly CountedAt[];
  readonly day: Day;
}

async function add(tx: Transaction, { figure, at, day }: Counting): Promise<void> {
  if (at.length === 0) return;
  const centers = `{${at.map(({ centerId }) => centerId ?? outside).join(',')}}`;
  await tx.execute(sql`select count_reading(${day}::date, ${figure}, ${centers}::int[])`);
}

/** Forgets who was counted on days that are over; a day's grace lets late transactions end. */
export async function forgetVisitors(tx: Transaction, now: Date): Promise<number> {
  const removed = await tx.execute(sql`
    delete from reading_visitors where day < ${dayIn(networkTimeZone, now)}::date - 1 returning 1`);
  return removed.length;
}
