import type { ListedReader } from '@pbnet/domain/readers';
import type { ListReaders } from '@pbnet/validation/readers';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { listedReader, readerRows } from './reader-rows.ts';

export interface ReaderPage {
  readonly rows: readonly ListedReader[];
  /** Input of the next page; null after the last. */
  readonly next: { readonly at: string; readonly id: string } | null;
}

const pageSize = 50;

/** Cards of the actor's place, the newest first, without a name: nobody is looked at. */
export async function listReaders(tx: Transaction, filter: ListReaders): Promise<ReaderPage> {
  const { state = null, origin = null, centerId = null, cursor } = filter;
  const rows = await readerRows(
    tx,
    sql`where (${state}::text is null or r.state = ${state}) and (${origin}::text is null or r.origin = ${origin})
      and (${centerId}::int is null or r.center_id = ${centerId})
      and (${cursor?.at ?? null}::timestamptz is null
        or (date_trunc('milliseconds', r.registered_at), r.id) < (${cursor?.at ?? null}::timestamptz, ${cursor?.id ?? null}::uuid))
      order by r.registered_at desc, r.id desc limit ${pageSize + 1}`,
  );
  const page = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? page.at(-1) : undefined;
  return { rows: page.map(listedReader), next: last ? { at: last.registeredAt, id: last.id } : null };
}
