import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { isNull } from 'drizzle-orm';

const at = () => timestamp({ withTimezone: true });

/** A resumable upload. While it is not finished its bytes lie in the folder of uploads under the id. */
export const uploads = pgTable(
  'uploads',
  {
    /** Also the object's key in the store once the bytes are whole. */
    id: uuid().primaryKey(),
    /** What it is for: 'video'. The module that offers the purpose says who may. */
    purpose: text().notNull(),
    ownerId: text().notNull(),
    /** All null for uploads of headquarters. */
    regionId: integer(),
    regionalCenterId: integer(),
    centerId: integer(),
    fileName: text().notNull(),
    /** Bytes. With the name and the time of change it tells the same file on another day. */
    size: bigint({ mode: 'number' }).notNull(),
    /** Milliseconds since 1970, as the browser tells it. */
    lastModified: bigint({ mode: 'number' }).notNull(),
    sha256: text(),
    createdBy: uuid().notNull(),
    createdAt: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    /** When the owner has taken the bytes over. */
    receivedAt: at(),
  },
  (table) => [
    // Two half uploads of one thing would leave nobody knowing which to go on with.
    uniqueIndex().on(table.purpose, table.ownerId).where(isNull(table.receivedAt)),
    index().on(table.createdBy),
    index().on(table.expiresAt),
  ],
);

/** Who adds to an upload just now, over all processes: see upload-locks.ts. */
export const uploadLeases = pgTable('upload_leases', {
  uploadId: uuid().primaryKey(),
  /** Made anew for each lock. */
  holder: uuid().notNull(),
  /** Put off while the holder lives. */
  until: at().notNull(),
  /** Another one waits: the holder ends what it does. */
  wanted: boolean().notNull().default(false),
});
