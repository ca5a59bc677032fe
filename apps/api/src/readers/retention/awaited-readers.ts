import type { Day } from '@pbnet/domain';
import { maskedCardNumber, type AwaitedReader, type ErasureQueue } from '@pbnet/domain/readers';
import type { ErasureQueueFilter } from '@pbnet/validation/readers';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

const pageRows = 50;
const allRows = 10_000;

interface Row extends Record<string, unknown>, AwaitedReader {}

const iso = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

function found(filter: ErasureQueueFilter, today: Day) {
  const releasable = sql`(o.ground = 'term' and o.due_on <= ${today})`;
  const [dueOn, readerId] = filter.cursor?.split(' ') ?? [];
  return {
    releasable,
    where: sql`${filter.ground === undefined ? sql`true` : sql`o.ground = ${filter.ground}`}
      and ${filter.releasable === true ? releasable : sql`true`}`,
    after:
      dueOn === undefined || readerId === undefined
        ? sql`true`
        : sql`(o.due_on, o.reader_id) > (${dueOn}::date, ${readerId}::uuid)`,
  };
}

interface Wanted {
  readonly filter: ErasureQueueFilter;
  readonly today: Day;
  readonly limit: number;
}

async function rows(tx: Transaction, { filter, today, limit }: Wanted) {
  const { releasable, where, after } = found(filter, today);
  const list = await tx.execute<Row>(sql`
    select o.reader_id as "readerId", r.card_number as "cardNumber", o.ground, ${iso('o.ordered_at')} as "orderedAt",
      o.due_on::text as "dueOn", ${iso('r.last_seen_at')} as "lastSeenAt", ${iso('o.warned_at')} as "warnedAt",
      (select v.name from access_center_versions v where v.center_id = r.center_id
        order by v.valid_from desc limit 1) as center, ${releasable} as releasable, o.version
    from erasure_orders o join readers r on r.id = o.reader_id
    where ${where} and ${after} order by o.due_on, o.reader_id limit ${limit}`);
  return list.map((row) => ({ ...row, cardNumber: row.cardNumber && maskedCardNumber(row.cardNumber) }));
}

/** Whose data are to be destroyed, the soonest first. */
export async function awaitedReaders(
  tx: Transaction,
  filter: ErasureQueueFilter,
  today: Day,
): Promise<ErasureQueue> {
  const readers = await rows(tx, { filter, today, limit: pageRows });
  const { releasable, where } = found(filter, today);
  const [sums] = await tx.execute<{ total: number; releasable: number }>(sql`
    select count(*)::int as total, count(*) filter (where ${releasable})::int as releasable
    from erasure_orders o where ${where}`);
  const last = readers.length === pageRows ? readers.at(-1) : undefined;
  return {
    readers,
    ...{ total: sums?.total ?? 0, releasable: sums?.releasable ?? 0 },
    next: last ? `${last.dueOn} ${last.readerId}` : null,
  };
}

/** The whole queue, for the workbook. */
export const allAwaited = (tx: Transaction, filter: ErasureQueueFilter, today: Day) =>
  rows(tx, { filter: { ...filter, cursor: null }, today, limit: allRows });
