import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AddPartner, PartnerContent, SavePartner } from '@pbnet/validation/partners';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { OrganizationRecords } from '../network/organization-records.ts';
import { compare } from './compare-partners.ts';
import { mayEdit } from './partner-card.ts';

interface Stored extends Record<string, unknown> {
  readonly regionId: number;
  readonly mergedIntoId: number | null;
}

/** The place of a card that the actor may write. Throws not-found, forbidden, or conflict for one that was merged. */
export async function writable(tx: Transaction, actor: Actor, id: number): Promise<Stored> {
  const [row] = await tx.execute<Stored>(
    sql`select region_id as "regionId", merged_into_id as "mergedIntoId" from organizations where id = ${id}`,
  );
  if (!row) throw new DomainError('not-found', 'not-found');
  if (row.mergedIntoId !== null)
    throw new DomainError('conflict', 'partner-merged', { organizationId: row.mergedIntoId });
  if (!mayEdit(actor, row.regionId)) throw new DomainError('forbidden', 'place-forbidden');
  return row;
}

interface Known extends Record<string, unknown> {
  readonly organizationId: number;
  readonly name: string;
}

/** Another card with the same ИНН and no other КПП: the same legal person. */
async function sameNumber(
  tx: Transaction,
  { requisites }: PartnerContent,
  id: number,
): Promise<Known | undefined> {
  const { taxNumber, taxReasonCode } = requisites;
  if (taxNumber === null) return undefined;
  const [known] = await tx.execute<Known>(sql`
    select o.id as "organizationId", v.name from organizations o
    join lateral (select name from organization_versions where organization_id = o.id
      order by valid_from desc limit 1) v on true
    where o.tax_number = ${taxNumber} and o.merged_into_id is null and o.id <> ${id}
      and (o.tax_reason_code is null or ${taxReasonCode}::text is null or o.tax_reason_code = ${taxReasonCode}::text)
    order by o.id limit 1`);
  return known;
}

/** The same name at the same or an unsaid address; «Библиотека № 1» there is in many towns of a region. */
async function sameName(
  tx: Transaction,
  { regionId, facts, requisites: { taxNumber } }: AddPartner,
): Promise<Known | undefined> {
  const [known] = await tx.execute<Known>(sql`
    select o.id as "organizationId", v.name from organizations o
    join organization_versions v on v.organization_id = o.id and v.valid_to is null
    where o.region_id = ${regionId} and o.merged_into_id is null and o.archived_on is null
      and lower(translate(v.name, 'Ёё', 'Ее')) = lower(translate(${facts.name}, 'Ёё', 'Ее'))
      and (v.address = '' or ${facts.address} = '' or lower(v.address) = lower(${facts.address}))
      and (o.tax_number is null or ${taxNumber}::text is null)
    order by o.id limit 1`);
  return known;
}

async function refuseSecondLibrary(tx: Transaction, actor: Actor, input: AddPartner | SavePartner) {
  if (input.kind !== 'presidential-library') return;
  const id = 'organizationId' in input ? input.organizationId : 0;
  if (actor.place.kind !== 'network') throw new DomainError('forbidden', 'place-forbidden');
  const rows = await tx.execute(sql`select from organizations
    where kind = 'presidential-library' and merged_into_id is null and id <> ${id}`);
  if (rows.length > 0) throw new DomainError('rule-broken', 'partner-library-taken');
}

/** Returns the new card's id. A repeat, and what the registry has already, is a conflict that names the card. */
export async function addPartner(
  tx: Transaction,
  actor: Actor,
  { input, records }: { readonly input: AddPartner; readonly records: OrganizationRecords },
): Promise<number> {
  if (!mayEdit(actor, input.regionId)) throw new DomainError('forbidden', 'place-forbidden');
  await refuseSecondLibrary(tx, actor, input);
  const known = (await sameNumber(tx, input, 0)) ?? (await sameName(tx, input));
  if (known) throw new DomainError('conflict', 'partner-known', known);
  const id = await records.add(tx, actor, input);
  await compare(tx, [id]);
  return id;
}

export async function savePartner(
  tx: Transaction,
  actor: Actor,
  { input, records }: { readonly input: SavePartner; readonly records: OrganizationRecords },
): Promise<void> {
  const { organizationId: id } = input;
  await writable(tx, actor, id);
  await refuseSecondLibrary(tx, actor, input);
  const known = await sameNumber(tx, input, id);
  if (known) throw new DomainError('conflict', 'partner-number-taken', known);
  await records.save(tx, actor, { ...input, id });
  await compare(tx, [id]);
}
