import {
  maskedName,
  type FoundReader,
  type ListedReader,
  type ReaderLevel,
  type ReaderOrigin,
  type ReaderState,
} from '@pbnet/domain/readers';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** A moment as ISO 8601 in UTC, null where there is none. */
export function iso(moment: SQL): SQL {
  return sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** A reader with what lists and cards show; `person` is null once nothing personal is left. */
export interface ReaderRow extends Record<string, unknown> {
  readonly id: string;
  readonly lastDigits: string | null;
  readonly state: ReaderState;
  readonly origin: ReaderOrigin;
  readonly level: ReaderLevel | null;
  readonly registeredAt: string;
  readonly centerName: string;
  readonly person: {
    readonly lastName: string;
    readonly firstName: string;
    readonly middleName: string;
  } | null;
}

const columns = sql`
  r.id, right(r.card_number, 4) as "lastDigits", r.state, r.origin, p.level,
  ${iso(sql`r.registered_at`)} as "registeredAt", coalesce(center.name, '') as "centerName",
  case when p.reader_id is not null then jsonb_build_object('lastName', p.last_name, 'firstName', p.first_name,
    'middleName', p.middle_name) end as person`;

/** Readers `r` with their persons `p`; what the transaction's place does not see is not among them. */
const source = sql`
  readers r
  left join reader_persons p on p.reader_id = r.id
  left join lateral (select name from access_center_versions v where v.center_id = r.center_id
    order by v.valid_from desc limit 1) center on true`;

export function readerRows(tx: Transaction, rest: SQL): Promise<readonly ReaderRow[]> {
  return tx.execute<ReaderRow>(sql`select ${columns} from ${source} ${rest}`);
}

export function listedReader({ person: _person, ...row }: ReaderRow): ListedReader {
  return row;
}

export function foundReader({ person, ...row }: ReaderRow): FoundReader {
  return { ...row, name: person ? maskedName(person) : '' };
}
