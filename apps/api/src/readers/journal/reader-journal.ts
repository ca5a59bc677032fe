import { addDays, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import { maskedName, parseCardNumber, type PersonName, type ReaderLook } from '@pbnet/domain/readers';
import type { ListLooks } from '@pbnet/validation/readers';
import { eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database.ts';
import { readers } from '../readers.tables.ts';
import { looksWorkbook } from './looks-workbook.ts';

export interface LookPage {
  readonly rows: readonly ReaderLook[];
  /** Input of the next page; null after the last. */
  readonly next: { readonly at: string; readonly id: string } | null;
}

/** Who of the staff looked at which reader. It shows nobody's name in full, so reading it is no look itself. */
export interface ReaderJournal {
  /** The newest looks first. */
  list(actor: Actor, filter: ListLooks): Promise<LookPage>;
  /** Whose card this is, to narrow the list to it; the number itself never stands in an address. */
  readerOf(actor: Actor, cardNumber: string): Promise<{ readonly readerId: string }>;
  /** At most 20,000 looks of the filter. */
  workbook(actor: Actor, filter: ListLooks): Promise<Uint8Array>;
}

const pageSize = 50;
const longestWorkbook = 20_000;

interface Row extends Record<string, unknown>, Omit<ReaderLook, 'readerName'> {
  readonly person: PersonName | null;
}

async function looks(tx: Transaction, filter: ListLooks, limit: number): Promise<readonly ReaderLook[]> {
  const { actorId = null, readerId = null, what = null, from = null, to = null, cursor } = filter;
  const until = to === null ? null : addDays(to, 1);
  const rows = await tx.execute<Row>(sql`
    select l.id, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, l.actor_id as "actorId",
      coalesce(a.display_name, '') as "actorName", l.actor_role as "actorRole",
      coalesce(center.name, rc.name, '') as "placeName", l.reader_id as "readerId",
      right(r.card_number, 4) as "lastDigits", l.what, l.reason,
      case when p.reader_id is not null then jsonb_build_object('lastName', p.last_name, 'firstName', p.first_name,
        'middleName', p.middle_name) end as person
    from (
      select * from reader_lookups l
      where (${actorId}::uuid is null or l.actor_id = ${actorId}) and (${readerId}::uuid is null or l.reader_id = ${readerId})
        and (${what}::text is null or l.what = ${what})
        and (${from}::date is null or l.at >= ${from}::date::timestamp at time zone ${networkTimeZone})
        and (${until}::date is null or l.at < ${until}::date::timestamp at time zone ${networkTimeZone})
        and (${cursor?.at ?? null}::timestamptz is null
          or (l.at, l.id) < (${cursor?.at ?? null}::timestamptz, ${cursor?.id ?? null}::uuid))
      order by l.at desc, l.id desc limit ${limit}
    ) l
    left join accounts a on a.id = l.actor_id
    left join readers r on r.id = l.reader_id
    left join reader_persons p on p.reader_id = l.reader_id
    left join lateral (select name from access_center_versions v where v.center_id = l.center_id
      order by v.valid_from desc limit 1) center on true
    left join lateral (select name from regional_center_versions v where v.regional_center_id = l.regional_center_id
      order by v.valid_from desc limit 1) rc on true
    order by l.at desc, l.id desc`);
  return rows.map(({ person, ...look }) => ({ ...look, readerName: person ? maskedName(person) : '' }));
}

export function readerJournal(database: Database): ReaderJournal {
  return {
    list: (actor, filter) =>
      database.as(actor, async (tx) => {
        const found = await looks(tx, filter, pageSize + 1);
        const rows = found.slice(0, pageSize);
        const last = found.length > pageSize ? rows.at(-1) : undefined;
        return { rows, next: last ? { at: last.at, id: last.id } : null };
      }),

    readerOf: (actor, typed) =>
      database.as(actor, async (tx) => {
        const number = parseCardNumber(typed);
        if (number === null) throw new DomainError('rule-broken', 'card-number-wrong');
        const [reader] = await tx
          .select({ readerId: readers.id })
          .from(readers)
          .where(eq(readers.cardNumber, number));
        if (!reader) throw new DomainError('not-found', 'not-found');
        return reader;
      }),

    workbook: (actor, { cursor: _cursor, ...filter }) =>
      database.as(actor, async (tx) => looksWorkbook(await looks(tx, filter, longestWorkbook))),
  };
}
