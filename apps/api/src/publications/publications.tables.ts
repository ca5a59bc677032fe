import type { Day } from '@pbnet/domain';
import type { ChannelFailureReason } from '@pbnet/domain/channels';
import type { PublicationState, PublicationStep } from '@pbnet/domain/publications';
import {
  bigint,
  boolean,
  date as dateColumn,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { channels } from '../channels/channels.tables.ts';
import { videos } from '../videos/videos.tables.ts';

const at = () => timestamp({ withTimezone: true });
/** All null for headquarters' own. */
const place = () => ({ regionId: integer(), regionalCenterId: integer(), centerId: integer() });

/** The placement of one video on one channel. */
export const publications = pgTable(
  'publications',
  {
    id: uuid().primaryKey(),
    videoId: uuid()
      .notNull()
      .references(() => videos.id),
    channelId: uuid()
      .notNull()
      .references(() => channels.id),
    ...place(),
    state: text().$type<PublicationState>().notNull().default('waiting'),
    stateSince: at().notNull().defaultNow(),
    /** Null: as soon as it can be. */
    publishAt: at(),
    /** For this channel alone; null for the video's own. */
    title: text(),
    description: text(),
    externalId: text(),
    externalUrl: text(),
    /** The channel's address of the unfinished upload: never leaves the server. */
    session: text(),
    sentBytes: bigint({ mode: 'number' }).notNull().default(0),
    /** Failures in a row. */
    attempts: integer().notNull().default(0),
    /** When the clock takes it up again; null where it waits for a person or is at its end. */
    nextAttemptAt: at(),
    failure: text().$type<ChannelFailureReason>(),
    /** The channel's own words. */
    failureWords: text(),
    /** Which captions, playlists and thumbnail the channel already has. */
    extras: text().array().notNull().default([]),
    /** Who works on it now: whoever comes later lets it be until then. */
    lease: uuid(),
    leaseUntil: at(),
    publishedAt: at(),
    takenDownAt: at(),
    takeDownReason: text(),
    /** Published or taken down by a person, with a proof. */
    byHand: boolean().notNull().default(false),
    views: bigint({ mode: 'number' }),
    viewsAt: at(),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [
    unique().on(table.videoId, table.channelId),
    index().on(table.channelId, table.state),
    index().on(table.nextAttemptAt),
    index().on(table.regionalCenterId),
  ],
);

export const publicationTrace = pgTable(
  'publication_steps',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    publicationId: uuid()
      .notNull()
      .references(() => publications.id),
    ...place(),
    step: text().$type<PublicationStep>().notNull(),
    state: text().$type<PublicationState>().notNull(),
    words: text(),
    /** Null for what the clock did. */
    actorId: uuid(),
    at: at().notNull(),
  },
  (table) => [index().on(table.publicationId)],
);

/** All views since publication, as the channel told them last on that day. */
export const videoViews = pgTable(
  'video_views',
  {
    publicationId: uuid()
      .notNull()
      .references(() => publications.id),
    /** In the network's own zone. */
    day: dateColumn().$type<Day>().notNull(),
    ...place(),
    views: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.publicationId, table.day] }), index().on(table.day)],
);
