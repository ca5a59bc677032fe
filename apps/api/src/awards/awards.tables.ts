import type { AwardKind } from '@pbnet/domain/awards';
import { date, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });

/** A paper as it was given: its words stay, whatever becomes of what it was given for. */
export const awards = pgTable(
  'awards',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The order of giving, across years; the number on the paper is made of it. */
    position: integer().notNull().generatedAlwaysAsIdentity(),
    number: text().notNull().unique(),
    kind: text().$type<AwardKind>().notNull(),
    /** What it was given for, for example 'meeting:<id>'. */
    about: text().notNull(),
    /** Tells two people of one name apart. */
    recipientKey: text().notNull(),
    /** As it stands on the paper. */
    recipient: text().notNull(),
    words: text().notNull(),
    regionId: integer(),
    regionalCenterId: integer(),
    issuedOn: date().notNull(),
    issuedAt: at().notNull().defaultNow(),
    issuedBy: uuid(),
    revokedAt: at(),
    revokedBy: uuid(),
    revokeReason: text(),
    version: integer().notNull().default(1),
  },
  (table) => [uniqueIndex().on(table.kind, table.about, table.recipientKey), index().on(table.about)],
);
