import { customType, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Frozen figures and words of a month. Published rows never change. */
export const monitoringResults = pgTable('monitoring_results', {
  month: text().primaryKey(),
  state: text().notNull().default('draft'),
  words: text().notNull().default(''),
  figures: jsonb().$type<unknown>(),
  bulletinPdf: bytes(),
  bulletinXlsx: bytes(),
  pdfSha256: text(),
  xlsxSha256: text(),
  publishedAt: at(),
  publishedBy: uuid(),
  version: integer().notNull().default(1),
});

/** A value that changed after its month was published: shown beside the frozen figure. */
export const correctionNotes = pgTable(
  'correction_notes',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    month: text().notNull(),
    centerId: integer().notNull(),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    code: text().notNull(),
    before: jsonb().$type<unknown>(),
    after: jsonb().$type<unknown>(),
    reason: text().notNull(),
    actorId: uuid(),
    at: at().notNull().defaultNow(),
  },
  (table) => [index().on(table.month)],
);
