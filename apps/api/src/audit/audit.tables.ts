import { bigint, customType, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const at = () => timestamp({ withTimezone: true });

/** Partitioned by month and append-only: made by a hand-written migration, which drizzle-kit cannot express. */
export const auditLog = pgTable('audit_log', {
  id: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
  at: at().notNull().defaultNow(),
  actorId: uuid(),
  actorRole: text().notNull(),
  ip: text().notNull(),
  requestId: text().notNull(),
  action: text().notNull(),
  entity: text().notNull(),
  entityId: text().notNull(),
  regionId: integer(),
  regionalCenterId: integer(),
  centerId: integer(),
  before: jsonb().$type<unknown>(),
  after: jsonb().$type<unknown>(),
  /** Personal fields, encrypted under the key of the person they are about. */
  personId: uuid(),
  personal: bytes(),
});
