import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { videos } from '../../videos/videos.tables.ts';

const at = () => timestamp({ withTimezone: true });

/** Lists of videos as channels and the gallery show them; headquarters' data. */
export const playlists = pgTable(
  'playlists',
  {
    id: uuid().primaryKey(),
    /** Null for a theme of the whole network. */
    regionId: integer(),
    title: text().notNull(),
    words: text().notNull().default(''),
    /** The one of its region: an approved video goes into it by itself. */
    automatic: boolean().notNull().default(false),
    archived: boolean().notNull().default(false),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.regionId)],
);

export const playlistVideos = pgTable(
  'playlist_videos',
  {
    playlistId: uuid()
      .notNull()
      .references(() => playlists.id),
    videoId: uuid()
      .notNull()
      .references(() => videos.id),
    position: integer().notNull(),
    addedAt: at().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.playlistId, table.videoId] }), index().on(table.videoId)],
);
