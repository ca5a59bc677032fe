import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { eq } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { UploadPurpose } from './upload-purpose.ts';
import { uploads as table } from './uploads.tables.ts';
import type { UploadRow, UploadsOptions } from './uploads.ts';

export interface FinishOptions extends UploadsOptions {
  readonly actor: Actor;
  readonly id: string;
  readonly purposeOf: (name: string) => UploadPurpose;
  /** @throws DomainError 'not-found' */
  readonly own: (tx: Transaction) => Promise<UploadRow>;
}

/**
 * The sum first, then the bytes move into the store, then the record: whatever happens in between, the next call finds
 * what the last one left.
 */
export async function finishUpload(options: FinishOptions): Promise<void> {
  const { database, store, files, actor, id, purposeOf, own } = options;
  const row = await database.as(actor, own);
  if (row.receivedAt !== null) return;
  const sha256 = row.sha256 ?? (await summed(options, row));
  await store.take(id, files.pathOf(id));
  await database.as(actor, async (tx) => {
    await tx.select().from(table).where(eq(table.id, id)).for('update');
    const { purpose, ownerId, fileName, size, receivedAt } = await own(tx);
    if (receivedAt !== null) return;
    await purposeOf(purpose).received(tx, actor, { ownerId, objectKey: id, fileName, size, sha256 });
    await tx.update(table).set({ receivedAt: options.now() }).where(eq(table.id, id));
    const after = { purpose, ownerId, size, sha256 };
    await audit(tx, actor, { action: 'upload.finish', entity: 'upload', entityId: id, after });
  });
  await files.remove(id);
}

async function summed({ database, files, actor, id }: FinishOptions, row: UploadRow): Promise<string> {
  if ((await files.sizeOf(id)) !== row.size) throw new DomainError('rule-broken', 'upload-incomplete');
  const sha256 = await files.sha256(id);
  await database.as(actor, (tx) => tx.update(table).set({ sha256 }).where(eq(table.id, id)));
  return sha256;
}
