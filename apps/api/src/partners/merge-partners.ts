import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { MergePartners, MergePreviewInput } from '@pbnet/validation/partners';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Today } from '../network/today.ts';
import { compare } from './compare-partners.ts';
import { organizationReferences, type Reference } from './organization-references.ts';

/** Rows that name the card, by table; empty tables are left out. */
export type Links = Readonly<Record<string, number>>;

interface Side extends Record<string, unknown> {
  readonly id: number;
  readonly name: string;
  readonly taxNumber: string | null;
  readonly mergedIntoId: number | null;
  readonly version: number;
}

const organiser = (id: number) => sql`jsonb_build_array(jsonb_build_object('organizationId', ${id}::int))`;

async function sides(tx: Transaction, { intoId, fromId }: MergePreviewInput): Promise<readonly [Side, Side]> {
  if (intoId === fromId) throw new DomainError('rule-broken', 'partner-itself');
  const rows = await tx.execute<Side>(sql`
    select o.id, v.name, o.tax_number as "taxNumber", o.merged_into_id as "mergedIntoId", o.version
    from organizations o join lateral (select name from organization_versions where organization_id = o.id
      order by valid_from desc limit 1) v on true
    where o.id in (${intoId}, ${fromId}) order by o.id for update of o`);
  const [into, from] = [intoId, fromId].map((id) => rows.find((row) => row.id === id));
  if (!into || !from) throw new DomainError('not-found', 'not-found');
  for (const { mergedIntoId } of [into, from])
    if (mergedIntoId !== null)
      throw new DomainError('conflict', 'partner-merged', { organizationId: mergedIntoId });
  return [into, from];
}

/** How many links of each kind the card has: what a merge would move. */
export async function linksOf(tx: Transaction, id: number): Promise<Links> {
  const links: Record<string, number> = {};
  for (const { table, column } of await organizationReferences(tx)) {
    const [row] = await tx.execute<{ count: number }>(
      sql`select count(*)::int as count from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`,
    );
    if (row && row.count > 0) links[table] = (links[table] ?? 0) + row.count;
  }
  const [events] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from joint_events where organisers @> ${organiser(id)}`,
  );
  return events && events.count > 0 ? { ...links, joint_events: events.count } : links;
}

/** Two partnerships with one regional center become one: the earlier beginning, the words of both. */
async function joinPartnerships(tx: Transaction, intoId: number, fromId: number): Promise<void> {
  await tx.execute(sql`
    with gone as (
      delete from organization_partnerships f using organization_partnerships i
      where f.organization_id = ${fromId} and i.organization_id = ${intoId} and f.until is null and i.until is null
        and f.regional_center_id = i.regional_center_id
      returning i.id, f.since, f.subject)
    update organization_partnerships i set since = least(i.since, gone.since), version = i.version + 1,
      subject = case when gone.subject in ('', i.subject) then i.subject
        when i.subject = '' then gone.subject else i.subject || '; ' || gone.subject end
    from gone where i.id = gone.id`);
}

async function point(tx: Transaction, { table, column, versioned }: Reference, ids: MergePreviewInput) {
  const name = sql.identifier(column);
  const raised = versioned ? sql`, version = version + 1` : sql``;
  try {
    return await tx.transaction((inner) =>
      inner.execute(
        sql`update ${sql.identifier(table)} set ${name} = ${ids.intoId}${raised} where ${name} = ${ids.fromId} returning 1`,
      ),
    );
  } catch (error) {
    const code = (error as { cause?: { code?: string } }).cause?.code;
    if (code === '23505' || code === '23P01')
      throw new DomainError('conflict', 'partner-links-clash', { things: table });
    throw error;
  }
}

async function moveLinks(tx: Transaction, ids: MergePreviewInput): Promise<void> {
  await joinPartnerships(tx, ids.intoId, ids.fromId);
  for (const reference of await organizationReferences(tx)) await point(tx, reference, ids);
  await tx.execute(sql`
    update joint_events set version = version + 1, organisers = (
      select jsonb_agg(case when (item ->> 'organizationId')::int = ${ids.fromId}
        then item || jsonb_build_object('organizationId', ${ids.intoId}::int) else item end order by place)
      from jsonb_array_elements(organisers) with ordinality as items(item, place))
    where organisers @> ${organiser(ids.fromId)}`);
}

/** What the staying card does not say, the one that goes may. */
async function fillBlanks(tx: Transaction, { intoId, fromId }: MergePreviewInput): Promise<void> {
  await tx.execute(sql`
    update organizations i set tax_number = coalesce(i.tax_number, f.tax_number),
      tax_reason_code = coalesce(i.tax_reason_code, f.tax_reason_code),
      registration_number = coalesce(i.registration_number, f.registration_number),
      phone = case when i.phone = '' then f.phone else i.phone end, email = coalesce(i.email, f.email),
      website = coalesce(i.website, f.website),
      bank_details = case when i.bank_details = '' then f.bank_details else i.bank_details end,
      version = i.version + 1
    from organizations f where i.id = ${intoId} and f.id = ${fromId}`);
  await tx.execute(sql`
    update organization_versions i set address = case when i.address = '' then f.address else i.address end,
      legal_address = case when i.legal_address = '' then f.legal_address else i.legal_address end,
      postal_address = case when i.postal_address = '' then f.postal_address else i.postal_address end
    from (select * from organization_versions where organization_id = ${fromId}
      order by valid_from desc limit 1) f
    where i.organization_id = ${intoId} and i.valid_to is null`);
}

export interface MergeRun {
  readonly input: MergePartners;
  readonly today: Today;
}

/**
 * Makes two cards of one institution into one: every link of the card that goes points at the one that stays, which
 * takes over what it did not say itself. The old id goes on leading to the new card. Returns the moved links.
 */
export async function mergePartners(
  tx: Transaction,
  actor: Actor,
  { input, today }: MergeRun,
): Promise<Links> {
  const { intoId, fromId, intoVersion, fromVersion, reason } = input;
  const [into, from] = await sides(tx, input);
  if (into.version !== intoVersion || from.version !== fromVersion)
    throw new DomainError('conflict', 'stale-edit', { current: { into, from } });
  if (into.taxNumber !== null && from.taxNumber !== null && into.taxNumber !== from.taxNumber)
    throw new DomainError('rule-broken', 'partner-numbers-differ', {
      one: into.taxNumber,
      other: from.taxNumber,
    });
  return asOwner(tx, async () => {
    const moved = await linksOf(tx, fromId);
    await moveLinks(tx, input);
    await fillBlanks(tx, input);
    await tx.execute(sql`delete from organization_pairs where one_id = ${fromId} or other_id = ${fromId}`);
    await tx.execute(sql`
      update organizations set merged_into_id = ${intoId}, archived_on = coalesce(archived_on, ${today()}::date),
        version = version + 1 where id = ${fromId}`);
    await tx.execute(sql`
      insert into organization_merges (organization_id, merged_id, merged_name, reason, moved, actor_id)
      values (${intoId}, ${fromId}, ${from.name}, ${reason}, ${JSON.stringify(moved)}::jsonb, ${actor.accountId})`);
    await audit(tx, actor, {
      ...{ action: 'organization.merge', entity: 'organization', entityId: intoId },
      before: { organizationId: fromId },
      after: { organizationId: intoId, reason },
    });
    await compare(tx, [intoId]);
    return moved;
  });
}
