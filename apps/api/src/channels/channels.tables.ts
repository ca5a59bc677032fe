import type { Day } from '@pbnet/domain';
import type { ChannelFailureReason, ConnectionKind } from '@pbnet/domain/channels';
import {
  boolean,
  customType,
  date as dateColumn,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** Where the library shows its videos. Everybody may know of a channel, headquarters alone of its key. */
export const channels = pgTable('channels', {
  id: uuid().primaryKey(),
  kind: text().$type<ConnectionKind>().notNull(),
  title: text().notNull(),
  state: text().$type<'connected' | 'disconnected'>().notNull().default('disconnected'),
  /** What is no secret: the group's number, the category, limits of quota as `limit.<bucket>`, what is kept for a broadcast as `reserve.units`. */
  settings: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
  /** Whose channel the key opens, as the channel says. */
  identityTitle: text(),
  identityUrl: text(),
  /** The channel keeps whatever this key uploads private for good: an unaudited project of YouTube. */
  lockedPrivate: boolean().notNull().default(false),
  /** Why it was disconnected last; null for never or by a person. */
  failure: text().$type<ChannelFailureReason>(),
  checkedAt: at(),
  connectedAt: at(),
  createdAt: at().notNull().defaultNow(),
  changedAt: at().notNull().defaultNow(),
  version: integer().notNull().default(1),
});

/** The adapter's own JSON under a key derived from the installation's; see `channel-keys.ts`. */
export const channelSecrets = pgTable('channel_secrets', {
  channelId: uuid()
    .primaryKey()
    .references(() => channels.id),
  secret: bytea().notNull(),
  changedAt: at().notNull().defaultNow(),
});

/** What was spent of a channel's quota in one of its own days. */
export const channelQuota = pgTable(
  'channel_quota',
  {
    channelId: uuid()
      .notNull()
      .references(() => channels.id),
    bucket: text().notNull(),
    /** In the zone in which the channel resets it. */
    day: dateColumn().$type<Day>().notNull(),
    used: integer().notNull().default(0),
    /** Set when the channel itself said that nothing is left. */
    exhausted: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.channelId, table.bucket, table.day] })],
);
