import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../../database.ts';
import type { StoredFiles } from '../../files/stored-files.ts';

export interface DocumentsOf {
  readonly files: StoredFiles;
  readonly purpose: string;
  readonly id: string;
}

/** A record that goes takes its documents along. */
export async function removeDocuments(
  tx: Transaction,
  actor: Actor,
  { files, purpose, id }: DocumentsOf,
): Promise<void> {
  for (const file of await files.list(tx, purpose, id)) await files.remove(tx, actor, file.id);
}
