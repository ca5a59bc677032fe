import { DomainError } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import type { AddContact, ContactContent, RemoveContact, SaveContact } from '@pbnet/validation/partners';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { PersonKeys } from '../audit/person-keys.ts';
import type { Transaction } from '../database.ts';
import { organizationContacts as table } from './partners.tables.ts';
import { writable } from './save-partner.ts';

export interface ContactRun<Input> {
  readonly input: Input;
  readonly personKeys: PersonKeys;
}

type Row = typeof table.$inferSelect;

const personal = ({ name, post, phone, email, actsOn }: Omit<ContactContent, 'roles'>) => ({
  name,
  post,
  phone,
  email,
  actsOn,
});

/** The audit log knows of a person what their own key opens: removing the contact destroys it. */
const trace = (row: Pick<Row, 'regionId' | 'regionalCenterId' | 'organizationId'>) => ({
  entity: 'organization',
  entityId: row.organizationId,
  place: placeOf(row),
});

function placeOf({ regionId, regionalCenterId }: Pick<Row, 'regionId' | 'regionalCenterId'>): Place {
  return regionalCenterId === null
    ? { kind: 'region', regionId }
    : { kind: 'regional-center', regionId, regionalCenterId };
}

/** Headquarters' contact is for all regional centers of the region; a regional center's for itself and headquarters. */
export async function addContact(
  tx: Transaction,
  actor: Actor,
  { input: { id, organizationId, content }, personKeys }: ContactRun<AddContact>,
): Promise<void> {
  const [card] = await tx.execute<{ regionId: number; mergedIntoId: number | null }>(sql`
    select region_id as "regionId", merged_into_id as "mergedIntoId" from organizations where id = ${organizationId}`);
  if (!card) throw new DomainError('not-found', 'not-found');
  if (card.mergedIntoId !== null)
    throw new DomainError('conflict', 'partner-merged', { organizationId: card.mergedIntoId });
  const { place } = actor;
  const regionalCenterId = place.kind === 'regional-center' ? place.regionalCenterId : null;
  const row = { id, organizationId, regionId: card.regionId, regionalCenterId, ...content };
  const added = await tx.insert(table).values(row).onConflictDoNothing().returning({ id: table.id });
  if (added.length === 0) return;
  await audit(tx, actor, {
    ...{ action: 'organization.add-contact', ...trace(row) },
    after: { roles: content.roles },
    personal: await personKeys.seal(tx, id, { after: personal(content) }),
  });
}

/** The row as it was; throws conflict with what it says today when the edit began from another. */
async function taken(tx: Transaction, actor: Actor, { id, version }: RemoveContact): Promise<Row> {
  const [row] = await tx.select().from(table).where(eq(table.id, id)).for('update');
  if (!row) throw new DomainError('not-found', 'not-found');
  if (row.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { roles: row.roles, version: row.version } });
  const { place } = actor;
  // What headquarters keeps is read by the regional centers of the region and written by those who may write the card.
  if (place.kind !== 'network' && row.regionalCenterId === null)
    await writable(tx, actor, row.organizationId);
  return row;
}

export async function saveContact(
  tx: Transaction,
  actor: Actor,
  { input, personKeys }: ContactRun<SaveContact>,
): Promise<void> {
  const { id, content } = input;
  const before = await taken(tx, actor, input);
  await tx
    .update(table)
    .set({ ...content, changedAt: sql`now()`, version: sql`${table.version} + 1` })
    .where(eq(table.id, id));
  await audit(tx, actor, {
    ...{ action: 'organization.save-contact', ...trace(before) },
    before: { roles: before.roles },
    after: { roles: content.roles },
    personal: await personKeys.seal(tx, id, { before: personal(before), after: personal(content) }),
  });
}

/** Erases the person: the row goes, and with the key everything that the log says of them. */
export async function removeContact(
  tx: Transaction,
  actor: Actor,
  { input, personKeys }: ContactRun<RemoveContact>,
): Promise<void> {
  const before = await taken(tx, actor, input);
  await tx.delete(table).where(eq(table.id, input.id));
  await personKeys.destroy(tx, input.id);
  await audit(tx, actor, {
    ...{ action: 'organization.remove-contact', ...trace(before) },
    before: { roles: before.roles },
  });
}
