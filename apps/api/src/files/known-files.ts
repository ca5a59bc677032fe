import { isUuid } from '@pbnet/domain';
import { inArray } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { storedFiles } from './files.tables.ts';
import type { ObjectOwner } from './object-owner.ts';

/** Which of the keys a record names, whatever place it lies in. */
export function knownFiles(
  database: Database,
  owners: readonly ObjectOwner[],
): (keys: readonly string[]) => Promise<ReadonlySet<string>> {
  // What is no id of ours (a half-written file) is compared as text and found nowhere.
  return (keys) =>
    database.system(async (tx) => {
      const rows = await tx
        .select({ id: storedFiles.id })
        .from(storedFiles)
        .where(inArray(storedFiles.id, keys.filter(isUuid)));
      const known = new Set(rows.map(({ id }) => id));
      for (const owned of owners) for (const key of await owned(tx, keys)) known.add(key);
      return known;
    });
}
