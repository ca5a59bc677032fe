import type { FileKind } from '@pbnet/domain/files';
import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** What is known of an uploaded file; its bytes lie in the object store under the id. */
export const storedFiles = pgTable(
  'stored_files',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** What it is for: 'contest-rules'. The module that registers the purpose says who may read and write. */
    purpose: text().notNull(),
    ownerId: text().notNull(),
    /** All null for files of headquarters, whose purpose alone guards them. */
    regionId: integer(),
    regionalCenterId: integer(),
    centerId: integer(),
    fileName: text().notNull(),
    kind: text().$type<FileKind>().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    /** Null where somebody without an account has sent it. */
    createdBy: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index().on(table.purpose, table.ownerId)],
);
