import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import type { ShownReader, StaffConsent, StaffEntitlement, StaffReader } from '@pbnet/domain/readers';
import type { ShowReader } from '@pbnet/validation/readers';
import { sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';
import { noteCard, noteLooks } from './looks.ts';
import { foundReader, iso, readerRows } from './reader-rows.ts';
import { twinsOf } from './twins.ts';

interface Rest extends Record<string, unknown> {
  readonly confirmedAt: string | null;
  readonly suspendedAt: string | null;
  readonly suspensionReason: string;
  readonly lastSeenAt: string;
  readonly mergedIntoId: string | null;
  readonly hasGuardian: boolean;
  readonly version: number;
}

function restOf(tx: Transaction, id: string): Promise<readonly Rest[]> {
  return tx.execute<Rest>(sql`
    select ${iso(sql`r.confirmed_at`)} as "confirmedAt", ${iso(sql`r.suspended_at`)} as "suspendedAt",
      r.suspension_reason as "suspensionReason", ${iso(sql`r.last_seen_at`)} as "lastSeenAt",
      r.merged_into_id as "mergedIntoId", coalesce(p.guardian_since is not null, false) as "hasGuardian", r.version
    from readers r left join reader_persons p on p.reader_id = r.id where r.id = ${id}`);
}

function consentsOf(tx: Transaction, id: string): Promise<readonly StaffConsent[]> {
  return tx.execute<StaffConsent & Record<string, unknown>>(sql`
    select id, purpose, edition, given_by as "givenBy", ${iso(sql`given_at`)} as "givenAt",
      ${iso(sql`withdrawn_at`)} as "withdrawnAt"
    from reader_consents where reader_id = ${id} order by given_at desc, purpose`);
}

function entitlementsOf(tx: Transaction, id: string): Promise<readonly StaffEntitlement[]> {
  return tx.execute<StaffEntitlement & Record<string, unknown>>(sql`
    select e.id,
      case when c.id is not null then jsonb_build_object('ru', c.title_ru, 'en', c.title_en) end as collection,
      case when e.item_id is not null then jsonb_build_object('id', e.item_id, 'title', i.title) end as item,
      ${iso(sql`e.valid_to`)} as "validTo", e.reason,
      coalesce(a.display_name, '') as "grantedBy",
      e.revoked_at is null and e.valid_from <= now() and coalesce(e.valid_to > now(), true) as "inForce"
    from entitlements e left join collections c on c.id = e.collection_id
      left join resource_items i on i.id = e.item_id left join accounts a on a.id = e.granted_by_id
    where e.reader_id = ${id} order by "inForce" desc, e.valid_from desc`);
}

async function openSessionsOf(tx: Transaction, id: string): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from reader_sessions
    where reader_id = ${id} and revoked_at is null and expires_at > now()`);
  return row?.count ?? 0;
}

/** The card without the person's name in full; opening it is a look. */
export async function readCard(tx: Transaction, actor: Actor, readerId: string): Promise<StaffReader> {
  const [[row], [rest]] = [await readerRows(tx, sql`where r.id = ${readerId}`), await restOf(tx, readerId)];
  if (!row || !rest) throw new DomainError('not-found', 'not-found');
  await noteCard(tx, actor, readerId);
  const twins = can(actor, 'reader.manage') ? await twinsOf(tx, readerId) : [];
  return asOwner(tx, async () => ({
    ...foundReader(row),
    ...rest,
    openSessions: await openSessionsOf(tx, readerId),
    consents: await consentsOf(tx, readerId),
    entitlements: await entitlementsOf(tx, readerId),
    twins,
  }));
}

/** All that is known of the person, for a reason that the journal keeps. */
export async function showReader(
  tx: Transaction,
  actor: Actor,
  { readerId, reason }: ShowReader,
): Promise<ShownReader> {
  const [person] = await tx.execute<ShownReader & Record<string, unknown>>(sql`
    select coalesce(r.card_number, '') as "cardNumber", p.last_name as "lastName", p.first_name as "firstName",
      p.middle_name as "middleName", p.birth_date::text as "birthDate", p.email, p.document_kind as "documentKind",
      p.guardian_name as "guardianName", p.guardian_since::text as "guardianSince"
    from readers r join reader_persons p on p.reader_id = r.id where r.id = ${readerId} and r.state <> 'erased'`);
  if (!person) throw new DomainError('not-found', 'not-found');
  await noteLooks(tx, actor, { readerIds: [readerId], what: 'card', reason });
  return person;
}
