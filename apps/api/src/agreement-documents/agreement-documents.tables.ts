import type { Day } from '@pbnet/domain';
import type { TemplateUse } from '@pbnet/domain/agreement-documents';
import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agreements, agreementVersions } from '../agreements/agreements.tables.ts';

const at = () => timestamp({ withTimezone: true });
const place = () => ({ regionId: integer(), regionalCenterId: integer() });

/** Headquarters': every regional center drafts from them. */
export const agreementTemplates = pgTable('agreement_templates', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  use: text().$type<TemplateUse>().notNull(),
  archivedOn: date().$type<Day>(),
  createdBy: uuid(),
  createdAt: at().notNull().defaultNow(),
  changedAt: at().notNull().defaultNow(),
  version: integer().notNull().default(1),
});

/** A DOCX as it was uploaded, checked: never changed, the next one gets the next number. */
export const agreementTemplateVersions = pgTable(
  'agreement_template_versions',
  {
    id: uuid().primaryKey().defaultRandom(),
    templateId: uuid()
      .notNull()
      .references(() => agreementTemplates.id),
    number: integer().notNull(),
    /** Among stored files. */
    fileId: uuid().notNull(),
    /** Names of the fields that stand in it. */
    fields: jsonb().$type<readonly string[]>().notNull(),
    note: text().notNull().default(''),
    savedBy: uuid(),
    savedAt: at().notNull().defaultNow(),
  },
  (table) => [uniqueIndex().on(table.templateId, table.number)],
);

/** The PDF of a version of the text, for reading: marked as a draft. */
export const agreementPdfs = pgTable(
  'agreement_pdfs',
  {
    versionId: uuid()
      .primaryKey()
      .references(() => agreementVersions.id, { onDelete: 'cascade' }),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    ...place(),
    fileId: uuid().notNull(),
    madeAt: at().notNull().defaultNow(),
  },
  (table) => [index().on(table.agreementId)],
);

/** What the parties sign. A trigger of the migration refuses every change. */
export const frozenAgreements = pgTable(
  'frozen_agreements',
  {
    versionId: uuid()
      .primaryKey()
      .references(() => agreementVersions.id, { onDelete: 'cascade' }),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    ...place(),
    fileId: uuid().notNull(),
    fileName: text().notNull(),
    /** Of the bytes, in hexadecimal. */
    sha256: text().notNull(),
    /** ГОСТ Р 34.11-2012, 256 bits, in hexadecimal. */
    streebog: text().notNull(),
    size: integer().notNull(),
    frozenBy: uuid(),
    frozenAt: at().notNull().defaultNow(),
  },
  (table) => [index().on(table.agreementId)],
);

/** A paper original and where it lies; its scans are stored files of the purpose «agreement-scan». */
export const agreementPapers = pgTable(
  'agreement_papers',
  {
    id: uuid().primaryKey(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    ...place(),
    /** The party whose copy it is; null: nobody's in particular. No key: parties are written anew with their ids. */
    partyId: uuid(),
    what: text().notNull(),
    building: text().notNull(),
    cabinet: text().notNull(),
    folder: text().notNull().default(''),
    putOn: date().$type<Day>().notNull(),
    putBy: uuid(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.agreementId)],
);
