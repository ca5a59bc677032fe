import { isUuid } from '@pbnet/domain';
import { and, inArray, isNull, lt, sql } from 'drizzle-orm';
import { audit, systemActor } from '../audit/audit.ts';
import { uploadLeases, uploads as table } from './uploads.tables.ts';
import type { UploadsOptions } from './uploads.ts';

/** Longer than it takes from the first byte to the record. */
const graceMs = 24 * 3600 * 1000;

/** Removes uploads whose day has passed, whole or not, and bytes that no record names. Returns how many. */
export async function cleanUpUploads({ database, store, files, now }: UploadsOptions): Promise<number> {
  const at = now();
  const expired = await database.system(async (tx) => {
    // Of processes that were killed; until a lease's end somebody may hold it.
    await tx.delete(uploadLeases).where(lt(uploadLeases.until, sql`now()`));
    const rows = await tx
      .delete(table)
      .where(and(isNull(table.receivedAt), lt(table.expiresAt, at)))
      .returning({ id: table.id, purpose: table.purpose, ownerId: table.ownerId });
    for (const { id, ...before } of rows)
      await audit(tx, systemActor, { action: 'upload.expire', entity: 'upload', entityId: id, before });
    return rows;
  });
  for (const { id } of expired) {
    await files.remove(id);
    await store.remove(id);
  }
  const old = (await files.all()).filter(({ changedAt }) => at.getTime() - changedAt.getTime() > graceMs);
  const orphans = await database.system(async (tx) => {
    const ids = old.map(({ id }) => id);
    const rows = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(inArray(table.id, ids.filter(isUuid)), isNull(table.receivedAt)));
    const kept = new Set(rows.map(({ id }) => id));
    return ids.filter((id) => !kept.has(id));
  });
  for (const id of orphans) await files.remove(id);
  return expired.length + orphans.length;
}
