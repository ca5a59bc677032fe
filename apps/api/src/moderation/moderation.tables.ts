import type { ModerationVerdict } from '@pbnet/domain/moderation';
import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { videos } from '../videos/videos.tables.ts';

const at = () => timestamp({ withTimezone: true });
const place = () => ({ regionId: integer(), regionalCenterId: integer(), centerId: integer() });
const videoId = () =>
  uuid()
    .notNull()
    .references(() => videos.id);

/** The checklist that every video goes by; headquarters' data. */
export const moderationItems = pgTable('moderation_items', {
  code: text().primaryKey(),
  position: integer().notNull(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  helpRu: text().notNull().default(''),
  helpEn: text().notNull().default(''),
  /** Without a «yes» the video is not approved. */
  required: boolean().notNull().default(true),
  archived: boolean().notNull().default(false),
  version: integer().notNull().default(1),
});

/** Who looks at a video now; no row while nobody has. */
export const moderationClaims = pgTable('moderation_claims', {
  videoId: videoId().primaryKey(),
  ...place(),
  /** Null: given back. */
  byId: uuid(),
  at: at(),
  version: integer().notNull().default(1),
});

/** What a moderator says of an item for one video; no row while nothing was said. */
export const moderationVerdicts = pgTable(
  'moderation_verdicts',
  {
    videoId: videoId(),
    item: text()
      .notNull()
      .references(() => moderationItems.code),
    ...place(),
    verdict: text().$type<ModerationVerdict>(),
    remark: text().notNull().default(''),
    byId: uuid(),
    at: at().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.videoId, table.item] })],
);

/** What has to be mended, at a time of the video or about the whole. */
export const moderationRemarks = pgTable(
  'moderation_remarks',
  {
    id: uuid().primaryKey(),
    videoId: videoId(),
    ...place(),
    /** Milliseconds from the beginning; null for the whole video. */
    atMs: integer(),
    words: text().notNull(),
    byId: uuid(),
    at: at().notNull(),
    /** When the video's side said that it is mended, and what it said. */
    resolvedAt: at(),
    resolvedById: uuid(),
    answer: text().notNull().default(''),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.videoId, table.at)],
);
