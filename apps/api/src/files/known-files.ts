import { inArray } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { storedFiles } from './files.tables.ts';

/** Which of the ids have a record, whatever place it lies in. */
export function knownFiles(database: Database): (ids: readonly string[]) => Promise<ReadonlySet<string>> {
  // What is no id of ours (a half-written file) is compared as text and found nowhere.
  const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id);
  return (ids) =>
    database.system(async (tx) => {
      const rows = await tx
        .select({ id: storedFiles.id })
        .from(storedFiles)
        .where(inArray(storedFiles.id, ids.filter(isId)));
      return new Set(rows.map(({ id }) => id));
    });
}
