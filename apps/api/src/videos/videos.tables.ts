import type { Day } from '@pbnet/domain';
import type { VideoState } from '@pbnet/domain/videos';
import {
  bigint,
  date as dateColumn,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { jointEvents } from '../joint-events/joint-events.tables.ts';

const at = () => timestamp({ withTimezone: true });

/** A submitted video. `video-steps.ts` alone writes the state. */
export const videos = pgTable(
  'videos',
  {
    id: uuid().primaryKey(),
    /** All null for headquarters' own. */
    regionId: integer(),
    regionalCenterId: integer(),
    centerId: integer(),
    state: text().$type<VideoState>().notNull().default('uploading'),
    stateSince: at().notNull().defaultNow(),
    title: text().notNull(),
    annotation: text().notNull().default(''),
    theme: text().notNull().default(''),
    tags: text().array().notNull().default([]),
    language: text().notNull().default('ru'),
    recordedOn: dateColumn().$type<Day>(),
    jointEventId: uuid().references(() => jointEvents.id),
    /** The wished time of publication; null for as soon as it is approved. */
    publishAt: at(),
    /** The bytes in the object store; null until the upload is whole. */
    objectKey: text(),
    fileName: text(),
    contentType: text(),
    size: bigint({ mode: 'number' }),
    sha256: text(),
    durationMs: integer(),
    width: integer(),
    height: integer(),
    /** The chosen poster in the object store (JPEG). */
    posterKey: text(),
    /** Why it was returned, rejected, failed or withdrawn last. */
    reason: text(),
    submittedAt: at(),
    publishedAt: at(),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.state, table.stateSince),
    index().on(table.regionalCenterId, table.createdAt),
    index().on(table.regionId, table.publishedAt),
  ],
);
