import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database.ts';
import type { JudgedDecision } from './made-decision.ts';

const columns =
  'at, reader_id, session_id, item, collection_id, center_id, server_id, granted, ground, refusal';
const before = `insert into access_log (${columns}) select ${columns} from json_to_recordset(`;
const after = `::text::json) as one (at timestamptz, reader_id uuid, session_id uuid, item text, collection_id int,
  center_id int, server_id int, granted boolean, ground text, refusal text)`;

const alone = `${before}$1${after}`;

function rowOf({ decision: { at, asked, found }, verdict }: JudgedDecision) {
  const { reader, item, centerId, serverId } = found;
  // Who has not agreed to a history leaves none: neither the reader nor the session that leads to the reader.
  const kept = reader?.keepsHistory ? reader : null;
  return {
    ...{ at, item: asked, center_id: centerId, server_id: serverId, granted: verdict.granted },
    ...{ reader_id: kept?.readerId ?? null, session_id: kept?.sessionId ?? null },
    collection_id: item?.collectionId ?? null,
    ground: verdict.granted ? verdict.ground : null,
    refusal: verdict.granted ? null : verdict.refusal,
  };
}

const lines = (judged: readonly JudgedDecision[]) => JSON.stringify(judged.map(rowOf));

/** Writes the rows of decisions in the caller's transaction. */
export async function writeRows(tx: Transaction, judged: readonly JudgedDecision[]): Promise<void> {
  await tx.execute(sql`${sql.raw(before)}${lines(judged)}${sql.raw(after)}`);
}

/** The same where there is nothing else to write: one prepared statement is its own transaction. */
export async function writeRowsAlone(
  { raw }: Pick<Database, 'raw'>,
  judged: readonly JudgedDecision[],
): Promise<void> {
  await raw.unsafe(alone, [lines(judged)], { prepare: true });
}
