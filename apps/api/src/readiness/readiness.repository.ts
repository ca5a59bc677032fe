import { dayIn, DomainError, type Day } from '@pbnet/domain';
import type { ReadinessFacts } from '@pbnet/domain/readiness';
import { eq, sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { plannedOpeningAddresses, plannedOpenings } from '../openings/openings.tables.ts';
import type { LinkedAgreement, ReadinessLine } from './readiness-sheet.ts';

export type OpeningRow = typeof plannedOpenings.$inferSelect;

/** The opening, kept from others until the transaction ends; out of the actor's place it is not there. */
export async function lockOpening(tx: Transaction, id: string): Promise<OpeningRow> {
  const [row] = await tx.select().from(plannedOpenings).where(eq(plannedOpenings.id, id)).for('update');
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

export async function readOpening(tx: Transaction, id: string): Promise<OpeningRow> {
  const [row] = await tx.select().from(plannedOpenings).where(eq(plannedOpenings.id, id));
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

/** The day that the clocks of the place show: an opening in Kamchatka is noted in its own morning. */
export function dayAt({ timeZone }: Pick<OpeningRow, 'timeZone'>, now: Date): Day {
  return dayIn(timeZone, now);
}

export async function addressesOf(tx: Transaction, openingId: string): Promise<readonly string[]> {
  const { range, position } = plannedOpeningAddresses;
  const rows = await tx
    .select({ range })
    .from(plannedOpeningAddresses)
    .where(eq(plannedOpeningAddresses.openingId, openingId))
    .orderBy(position);
  return rows.map((row) => row.range);
}

interface FoundAgreement extends LinkedAgreement, Record<string, unknown> {
  readonly holds: boolean;
}

/** The linked agreement, and whether it holds on the day. */
export async function agreementOf(
  tx: Transaction,
  agreementId: string | null,
  day: Day,
): Promise<FoundAgreement | null> {
  if (agreementId === null) return null;
  const [row] = await tx.execute<FoundAgreement>(sql`
    select id, title, number, state, ends_on::text as "endsOn",
      agreement_holds(id, state, ends_on, prolongation, closed_on, ${day}::date) as holds
    from agreements where id = ${agreementId}`);
  return row ?? null;
}

/** What the records say of the opening on the day. */
export async function factsOf(tx: Transaction, opening: OpeningRow, day: Day): Promise<ReadinessFacts> {
  const agreement = await agreementOf(tx, opening.agreementId, day);
  // A host may lie in another region than its centre: whether it is in the registry is the same for everybody.
  const [host] = await asOwner(tx, () =>
    tx.execute<{ known: boolean }>(sql`
      select exists (select from organizations
        where id = ${opening.organizationId}::int and archived_on is null) as known`),
  );
  return {
    agreement: agreement?.holds ?? false,
    host: host?.known ?? false,
    addresses: (await addressesOf(tx, opening.id)).length,
    person: opening.personName.trim() !== '' && opening.personEmail.trim() !== '',
  };
}

type Line = Omit<ReadinessLine, 'ready'> & Record<string, unknown>;

/** The list with what was said of each item; an archived one only where something was said of it. */
export async function linesOf(tx: Transaction, openingId: string): Promise<readonly Line[]> {
  return tx.execute<Line>(sql`
    select i.code, i.position, i.name_ru as "nameRu", i.name_en as "nameEn", i.help_ru as "helpRu",
      i.help_en as "helpEn", i.proof, i.required and not i.archived as required, i.archived,
      coalesce(c.state, 'open') as state, coalesce(c.words, '') as words, coalesce(c.link, '') as link,
      c.done_on::text as "doneOn", c.reason, a.display_name as by,
      to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, coalesce(c.version, 0) as version,
      (select count(*) from stored_files f where f.purpose = 'readiness'
        and f.owner_id = ${openingId}::text || '-' || i.code)::int as files
    from readiness_items i
    left join readiness_checks c on c.item = i.code and c.opening_id = ${openingId}
    left join accounts a on a.id = c.by_id
    where not i.archived or c.item is not null
    order by i.position, i.code`);
}
