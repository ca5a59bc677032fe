import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { StoredFiles } from '../files/stored-files.ts';

/** The content of a stored file whose owner the caller has been found to see. */
export async function bytesOf(
  tx: Transaction,
  storedFiles: StoredFiles,
  fileId: string,
): Promise<Uint8Array> {
  const { bytes } = await asOwner(tx, () => storedFiles.read(tx, fileId));
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
