import { boolean, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { videos } from '../../videos/videos.tables.ts';

/** Every edition of a video's captions; the greatest number of a language is the one that is shown. */
export const videoCaptions = pgTable(
  'video_captions',
  {
    videoId: uuid()
      .notNull()
      .references(() => videos.id),
    language: text().notNull(),
    number: integer().notNull(),
    regionId: integer(),
    regionalCenterId: integer(),
    centerId: integer(),
    /** As the player's menu shows it: «Русский». */
    name: text().notNull(),
    /** WebVTT; empty in an edition that takes the captions away. */
    text: text().notNull(),
    removed: boolean().notNull().default(false),
    byId: uuid(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.videoId, table.language, table.number] })],
);
