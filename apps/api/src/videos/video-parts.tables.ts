import type { CheckFinding, VideoCommand, VideoState } from '@pbnet/domain/videos';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { videos } from './videos.tables.ts';

const at = () => timestamp({ withTimezone: true });
const ofVideo = () =>
  uuid()
    .notNull()
    .references(() => videos.id);
/** The video's own; all null for headquarters'. */
const place = () => ({ regionId: integer(), regionalCenterId: integer(), centerId: integer() });

/** What happened to a video: every step and every edit, who and what. */
export const videoSteps = pgTable(
  'video_steps',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    videoId: ofVideo(),
    ...place(),
    command: text().$type<VideoCommand>().notNull(),
    state: text().$type<VideoState>().notNull(),
    words: text(),
    /** Fields that an edit changed: before and after. */
    changes: jsonb().$type<Readonly<Record<string, readonly [before: unknown, after: unknown]>>>(),
    /** Null for what the product did by itself. */
    actorId: uuid(),
    at: at().notNull(),
  },
  (table) => [index().on(table.videoId)],
);

/** Frames to choose a poster from, and pictures that people added. */
export const videoPosters = pgTable(
  'video_posters',
  {
    videoId: ofVideo(),
    ...place(),
    /** JPEG in the object store. */
    key: text().notNull(),
    /** The frame's time; null for a picture that a person added. */
    atMs: integer(),
  },
  (table) => [primaryKey({ columns: [table.videoId, table.key] })],
);

/** What the checks have found in the file that lies there now: one row for each video. */
export const videoChecks = pgTable('video_checks', {
  videoId: ofVideo().primaryKey(),
  ...place(),
  /** The file that was checked. */
  objectKey: text().notNull(),
  findings: jsonb().$type<readonly CheckFinding[]>().notNull(),
  checkedAt: at().notNull(),
});
