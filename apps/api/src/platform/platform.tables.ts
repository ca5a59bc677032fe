import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });

export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  version: integer().notNull().default(1),
  updatedAt: at().notNull().defaultNow(),
});

/** A remote as the shell shows it; the current release can be switched and rolled back. */
export const microFrontends = pgTable('micro_frontends', {
  id: text().primaryKey(),
  enabled: boolean().notNull().default(true),
  currentReleaseId: integer(),
  version: integer().notNull().default(1),
});

export const microFrontendReleases = pgTable(
  'micro_frontend_releases',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    microFrontendId: text()
      .notNull()
      .references(() => microFrontends.id),
    release: text().notNull(),
    /** Address of remoteEntry.js or mf-manifest.json: absolute, or a path on the shell's own origin. */
    entry: text().notNull(),
    /** The remote's module.json: contract version, base path, navigation, permissions, shared versions. */
    module: jsonb().$type<unknown>().notNull(),
    preload: jsonb().$type<readonly string[]>().notNull().default([]),
    integrity: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
    publishedAt: at().notNull().defaultNow(),
    publishedBy: uuid(),
  },
  (table) => [
    uniqueIndex().on(table.microFrontendId, table.release),
    index().on(table.microFrontendId, table.publishedAt),
  ],
);
