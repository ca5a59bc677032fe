import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { RemoveRecord, SaveRight } from '@pbnet/validation/rights';
import { and, eq, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { placedAs, traceOf } from '../video-of.ts';
import { removeDocuments } from './remove-documents.ts';
import type { RightsDesk } from './rights-desk.ts';
import { openVideo, refuseInUse } from './open-video.ts';
import { videoRights as table } from './rights.tables.ts';

async function rowOf(tx: Transaction, { id, recordId }: Pick<RemoveRecord, 'id' | 'recordId'>) {
  const [row] = await tx
    .select()
    .from(table)
    .where(and(eq(table.id, recordId), eq(table.videoId, id)))
    .for('update');
  return row;
}

/** Version 0 adds; sent twice with the same id, there is one record. */
export async function saveRight(tx: Transaction, actor: Actor, input: SaveRight): Promise<void> {
  const { id, recordId, version, content } = input;
  const video = await openVideo(tx, id);
  const before = await rowOf(tx, input);
  if (version === 0 && before) return;
  if ((before?.version ?? 0) !== version)
    throw new DomainError('conflict', 'stale-edit', { current: before ?? { version: 0 } });
  if (before)
    await tx
      .update(table)
      .set({ ...content, changedAt: sql`now()`, version: version + 1 })
      .where(eq(table.id, recordId));
  else {
    const row = { id: recordId, ...placedAs(video), ...content, createdBy: actor.accountId };
    const added = await tx.insert(table).values(row).onConflictDoNothing().returning({ id: table.id });
    // The id is another video's.
    if (added.length === 0) throw new DomainError('not-found', 'not-found');
  }
  const { holder, ground, subject, validTo } = before ?? {};
  await audit(tx, actor, {
    ...{ action: before ? 'video.save-right' : 'video.add-right', ...traceOf(video) },
    before: before ? { holder, ground, subject, validTo } : null,
    after: content,
  });
}

export async function removeRight(
  tx: Transaction,
  actor: Actor,
  { input, desk }: { readonly input: RemoveRecord; readonly desk: RightsDesk },
): Promise<void> {
  const video = await openVideo(tx, input.id);
  refuseInUse(video);
  const before = await rowOf(tx, input);
  if (!before) return;
  if (before.version !== input.version) throw new DomainError('conflict', 'stale-edit', { current: before });
  await removeDocuments(tx, actor, { files: desk.files, purpose: 'video-rights', id: input.recordId });
  await tx.delete(table).where(eq(table.id, input.recordId));
  const { holder, ground } = before;
  await audit(tx, actor, { action: 'video.remove-right', ...traceOf(video), before: { holder, ground } });
}
