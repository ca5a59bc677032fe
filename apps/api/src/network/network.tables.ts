import type { Day } from '@pbnet/domain';
import type { OrganizationKind } from '@pbnet/domain/network';
import {
  type AnyPgColumn,
  boolean,
  date as dateColumn,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

const date = () => dateColumn().$type<Day>();
const id = () => integer().primaryKey().generatedByDefaultAsIdentity();
/** `validTo` is the first day on which the version no longer holds; null while it holds. */
const validity = () => ({ validFrom: date().notNull(), validTo: date() });

export const regions = pgTable('regions', {
  id: id(),
  code: text().notNull().unique(),
  isoCode: text(),
  okatoCode: text(),
  version: integer().notNull().default(1),
});

export const regionVersions = pgTable(
  'region_versions',
  {
    id: id(),
    regionId: integer()
      .notNull()
      .references(() => regions.id),
    ...validity(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    federalDistrict: text().notNull(),
  },
  (table) => [index().on(table.regionId, table.validFrom)],
);

export const organizations = pgTable(
  'organizations',
  {
    id: id(),
    kind: text().$type<OrganizationKind>().notNull(),
    regionId: integer()
      .notNull()
      .references(() => regions.id),
    /** ИНН */
    taxNumber: text(),
    /** КПП */
    taxReasonCode: text(),
    /** ОГРН or ОГРНИП */
    registrationNumber: text(),
    /** The institution's own, published ones; people's are in its contacts. */
    phone: text().notNull().default(''),
    email: text(),
    website: text(),
    bankDetails: text().notNull().default(''),
    /** The card that this one was found to be a duplicate of; every link was moved there. */
    mergedIntoId: integer().references((): AnyPgColumn => organizations.id),
    archivedOn: date(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.regionId),
    index().on(table.taxNumber),
    index().on(table.registrationNumber),
    index().on(table.mergedIntoId),
  ],
);

export const organizationVersions = pgTable(
  'organization_versions',
  {
    id: id(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    ...validity(),
    name: text().notNull(),
    shortName: text().notNull(),
    /** Where it really is; the registered and the postal one are apart. */
    address: text().notNull().default(''),
    legalAddress: text().notNull().default(''),
    postalAddress: text().notNull().default(''),
  },
  (table) => [index().on(table.organizationId, table.validFrom)],
);

export const regionalCenters = pgTable('regional_centers', {
  id: id(),
  code: text().notNull().unique(),
  regionId: integer()
    .notNull()
    .references(() => regions.id),
  isBranch: boolean().notNull().default(false),
  openedOn: date().notNull(),
  /** The first day on which it no longer works. */
  closedOn: date(),
  closeReason: text(),
  version: integer().notNull().default(1),
});

export const regionalCenterVersions = pgTable(
  'regional_center_versions',
  {
    id: id(),
    regionalCenterId: integer()
      .notNull()
      .references(() => regionalCenters.id),
    ...validity(),
    name: text().notNull(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    /** The official address that letters go to; null is a finding before a mailing. */
    email: text(),
  },
  (table) => [index().on(table.regionalCenterId, table.validFrom)],
);

/** `regionId` and `regionalCenterId` mirror the version that holds today: scope policies compare them. */
export const accessCenters = pgTable(
  'access_centers',
  {
    id: id(),
    code: text().notNull().unique(),
    regionId: integer()
      .notNull()
      .references(() => regions.id),
    regionalCenterId: integer()
      .notNull()
      .references(() => regionalCenters.id),
    openedOn: date().notNull(),
    /** The first day on which it no longer works. */
    closedOn: date(),
    closeReason: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.regionalCenterId), index().on(table.regionId)],
);

export const accessCenterVersions = pgTable(
  'access_center_versions',
  {
    id: id(),
    centerId: integer()
      .notNull()
      .references(() => accessCenters.id),
    ...validity(),
    name: text().notNull(),
    locality: text().notNull(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    regionId: integer()
      .notNull()
      .references(() => regions.id),
    regionalCenterId: integer()
      .notNull()
      .references(() => regionalCenters.id),
    timeZone: text().notNull(),
    email: text(),
  },
  (table) => [index().on(table.centerId, table.validFrom), index().on(table.regionalCenterId)],
);

/** Days on which a centre did not work. `resumedOn` is the first working day again; null while suspended. */
export const centerSuspensions = pgTable(
  'center_suspensions',
  {
    id: id(),
    centerId: integer()
      .notNull()
      .references(() => accessCenters.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    suspendedOn: date().notNull(),
    resumedOn: date(),
    reason: text().notNull(),
  },
  (table) => [uniqueIndex().on(table.centerId, table.suspendedOn)],
);
