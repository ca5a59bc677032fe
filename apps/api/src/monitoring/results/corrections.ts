import type { Month } from '@pbnet/domain';
import type { IndicatorValue } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** One value that changed after the month was published. */
export interface Correction {
  readonly centerId: number;
  readonly centerName: string;
  readonly code: string;
  /** Null stands for "not reported". */
  readonly before: IndicatorValue | null;
  readonly after: IndicatorValue | null;
  readonly reason: string;
  /** ISO 8601 */
  readonly at: string;
}

/** The corrections that the actor's place lets be seen, the newest first. */
export async function correctionsOf(tx: Transaction, month: Month): Promise<readonly Correction[]> {
  const [row] = await tx.execute<{ json: string }>(sql`
    select coalesce(json_agg(json_build_object(
      'centerId', note.center_id, 'centerName', coalesce(version.name, center.code), 'code', note.code,
      'before', note.before, 'after', note.after, 'reason', note.reason, 'at', note.at)
      order by note.at desc, note.id desc), '[]')::text as json
    from correction_notes note
    left join access_centers center on center.id = note.center_id
    left join lateral (
      select name from access_center_versions where center_id = note.center_id order by valid_from desc limit 1
    ) version on true
    where note.month = ${month}`);
  return row ? JSON.parse(row.json) : [];
}

/** Whether any value of the month has changed since it was published, wherever in the network. */
export async function anyCorrection(tx: Transaction, month: Month): Promise<boolean> {
  const [row] = await tx.execute<{ found: boolean }>(
    sql`select exists (select from correction_notes where month = ${month}) as found`,
  );
  return row?.found ?? false;
}
