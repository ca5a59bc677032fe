import type { Day } from '@pbnet/domain';
import type {
  SignatureReport,
  SignatureState,
  SignatureStatus,
  SignatureWarning,
} from '@pbnet/domain/signatures';
import {
  boolean,
  check,
  customType,
  date as dateColumn,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { agreements } from '../agreements/agreements.tables.ts';

const at = () => timestamp({ withTimezone: true });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** What was done to the list of whom signatures are believed; the newest number is the list's version. */
export const signatureTrustVersions = pgTable('signature_trust_versions', {
  version: integer().primaryKey(),
  actorId: uuid(),
  at: at().notNull(),
});

/**
 * Certificates of authorities and their lists of what they have revoked. A row is of the list from `addedIn` until
 * before `removedIn`, so that the list of every version can be read again.
 */
export const signatureTrustItems = pgTable(
  'signature_trust_items',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text().$type<'root' | 'intermediate' | 'revocation-list'>().notNull(),
    /** «Удостоверяющий центр», of a list its issuer. */
    name: text().notNull(),
    issuer: text().notNull(),
    pem: text().notNull(),
    /** SHA-256 of the DER, hexadecimal. */
    thumbprint: text().notNull(),
    /** SHA-256 of the DER of the name: of a list its issuer's, of a certificate its owner's. */
    nameKey: text().notNull(),
    gost: boolean().notNull(),
    validFrom: at().notNull(),
    /** Of a list: when the next one was promised; null where nothing was. */
    validTo: at(),
    addedIn: integer().notNull(),
    removedIn: integer(),
    addedBy: uuid(),
    addedAt: at().notNull(),
    removeReason: text(),
  },
  (table) => [
    index().on(table.nameKey),
    uniqueIndex('signature_trust_items_once')
      .on(table.thumbprint)
      .where(sql`${table.removedIn} is null`),
  ],
);

export const signatureRevocations = pgTable(
  'signature_revocations',
  {
    itemId: uuid()
      .notNull()
      .references(() => signatureTrustItems.id, { onDelete: 'cascade' }),
    serial: text().notNull(),
    at: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.serial] })],
);

/**
 * One signature that was handed in for a party, whatever became of it. Of an electronic one the file and what its check
 * said, of a paper one who signed and where the original lies.
 */
export const agreementSignatures = pgTable(
  'agreement_signatures',
  {
    id: uuid().primaryKey(),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    /** A row of agreement_parties; a text that is written anew may have made it anew, so no reference. */
    partyId: uuid().notNull(),
    partyName: text().notNull(),
    regionId: integer(),
    regionalCenterId: integer(),
    route: text().$type<'electronic' | 'paper'>().notNull(),
    state: text().$type<SignatureState>().notNull(),
    /** The version of the text and the very bytes that were signed. */
    versionId: uuid().notNull(),
    documentSha256: text().notNull(),
    signedOn: dateColumn().$type<Day>(),
    signerName: text().notNull().default(''),
    signerPost: text().notNull().default(''),
    fileName: text(),
    signature: bytes(),
    signatureSha256: text(),
    status: text().$type<SignatureStatus>(),
    report: jsonb().$type<SignatureReport>(),
    /** Which of the signers in the file is the party's. */
    signer: integer(),
    warnings: jsonb().$type<readonly SignatureWarning[]>().notNull().default([]),
    confirmWords: text(),
    confirmedBy: uuid(),
    confirmedAt: at(),
    building: text(),
    cabinet: text(),
    folder: text(),
    receivedBy: uuid(),
    receivedAt: at().notNull(),
    checkedAt: at(),
    /** What anybody may check the proof by. */
    code: text().notNull().unique(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.agreementId, table.receivedAt),
    index().on(table.regionalCenterId),
    index().on(table.state),
    uniqueIndex('agreement_signatures_one_accepted')
      .on(table.partyId, table.versionId)
      .where(sql`${table.state} = 'accepted'`),
    check(
      'agreement_signatures_route',
      sql`(${table.route} = 'electronic') = (${table.signature} is not null and ${table.report} is not null)`,
    ),
  ],
);

/** Every check of a kept signature after the first one. */
export const signatureChecks = pgTable(
  'signature_checks',
  {
    id: uuid().primaryKey().defaultRandom(),
    signatureId: uuid()
      .notNull()
      .references(() => agreementSignatures.id, { onDelete: 'cascade' }),
    regionId: integer(),
    regionalCenterId: integer(),
    status: text().$type<SignatureStatus>().notNull(),
    report: jsonb().$type<SignatureReport>().notNull(),
    actorId: uuid(),
    at: at().notNull(),
  },
  (table) => [index().on(table.signatureId, table.at)],
);
