import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database.ts';
import { paceKey, type PaceRow } from '../limits/paces.ts';
import { stoppable } from './in-time.ts';
import type { JudgedDecision } from './made-decision.ts';

const columns =
  'at, reader_id, session_id, item, collection_id, center_id, server_id, granted, ground, refusal';
const shape = `(at timestamptz, reader_id uuid, session_id uuid, item text, collection_id int, center_id int,
  server_id int, granted boolean, ground text, refusal text, pace_of uuid)`;

/**
 * The log and the paces by one statement that is a transaction of its own. A pace is written only over the one that it
 * was made from, and the rows that rest on it only with it. The commit does not wait for the disk: a crash of the
 * database's machine may lose the log of its last half second, and never a part of a decision.
 */
const atOnce = `
  with mode as materialized (select set_config('synchronous_commit', 'off', true) as value),
  kept as (
    insert into open_readings (reader_id, collection_id, pace)
    select reader_id, collection_id, pace
    from json_to_recordset($2::text::json) as one (reader_id uuid, collection_id int, pace jsonb)
    order by 1, 2
    on conflict (reader_id, collection_id) do update set pace = excluded.pace, changed_at = now()
      where (open_readings.pace ->> 'turn')::int = (excluded.pace ->> 'turn')::int - 1
    returning reader_id, collection_id),
  logged as (
    insert into access_log (${columns})
    select ${columns} from json_to_recordset($1::text::json) as one ${shape}, mode
    where mode.value = 'off' and (one.pace_of is null or exists (
      select from kept where kept.reader_id = one.pace_of and kept.collection_id = one.collection_id)))
  select reader_id, collection_id from kept`;

function rowOf({ decision: { at, asked, found }, verdict, begins }: JudgedDecision) {
  const { reader, item, centerId, serverId } = found;
  // Who has not agreed to a history leaves none: neither the reader nor the session that leads to the reader.
  const history = reader?.keepsHistory ? reader : null;
  return {
    ...{ at, item: asked, center_id: centerId, server_id: serverId, granted: verdict.granted },
    ...{ reader_id: history?.readerId ?? null, session_id: history?.sessionId ?? null },
    collection_id: item?.collectionId ?? null,
    ground: verdict.granted ? verdict.ground : null,
    refusal: verdict.granted ? null : verdict.refusal,
    pace_of: verdict.granted && begins !== null ? reader?.readerId : null,
  };
}

const lines = (judged: readonly JudgedDecision[]) => JSON.stringify(judged.map(rowOf));

interface Kept {
  readonly reader_id: string;
  readonly collection_id: number;
}

export interface Written {
  readonly judged: readonly JudgedDecision[];
  readonly paces: readonly PaceRow[];
}

/** @returns the keys of the paces that were written; rows that rest on another one were not */
export async function writeAtOnce(
  { raw }: Pick<Database, 'raw'>,
  { judged, paces }: Written,
  late: AbortSignal,
): Promise<ReadonlySet<string>> {
  const written = [lines(judged), JSON.stringify(paces)];
  const kept = await stoppable(raw.unsafe<Kept[]>(atOnce, written, { prepare: true }), late);
  return new Set(kept.map((row) => paceKey(row.reader_id, row.collection_id)));
}

/** Writes the rows in the caller's transaction. */
export async function writeRows(tx: Transaction, judged: readonly JudgedDecision[]): Promise<void> {
  await tx.execute(sql`
    insert into access_log (${sql.raw(columns)})
    select ${sql.raw(columns)} from json_to_recordset(${lines(judged)}::json) as one ${sql.raw(shape)}`);
}
