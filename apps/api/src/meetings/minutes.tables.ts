import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { meetingId } from './meetings.tables.ts';

const at = () => timestamp({ withTimezone: true });
const version = () => integer().notNull().default(1);

/** What the meeting speaks of, item by item; the minutes are written to these. */
export const agendaItems = pgTable(
  'agenda_items',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    position: integer().notNull(),
    kind: text().$type<'words' | 'zero-lists' | 'late-reporters' | 'open-decisions' | 'session'>().notNull(),
    title: text().notNull(),
    speaker: text().notNull().default(''),
    minutes: integer(),
    /** What the item is prepared with: counts and links as they were when the agenda was made. */
    material: jsonb().$type<unknown>(),
    version: version(),
  },
  (table) => [index().on(table.meetingId)],
);

/** The minutes of one agenda item as they stand; earlier states are kept in `minutes_revisions`. */
export const minutes = pgTable(
  'minutes',
  {
    agendaItemId: uuid()
      .primaryKey()
      .references(() => agendaItems.id),
    meetingId: meetingId(),
    text: text().notNull().default(''),
    outcome: text().notNull().default(''),
    editedBy: uuid(),
    editedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(0),
    /** The outcome is numbered apart from the text: two secretaries may share an item. */
    outcomeVersion: integer().notNull().default(0),
  },
  (table) => [index().on(table.meetingId)],
);

export const minutesRevisions = pgTable(
  'minutes_revisions',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    agendaItemId: uuid()
      .notNull()
      .references(() => agendaItems.id),
    meetingId: meetingId(),
    revision: integer().notNull(),
    text: text().notNull(),
    outcome: text().notNull(),
    editedBy: uuid(),
    editedAt: at().notNull().defaultNow(),
  },
  (table) => [uniqueIndex().on(table.agendaItemId, table.revision)],
);
