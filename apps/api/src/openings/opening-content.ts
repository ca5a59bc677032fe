import { DomainError, monthOf, type Day, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { ipRange, rangesOverlap } from '@pbnet/domain/network';
import { pointFault, type OpeningContent } from '@pbnet/domain/openings';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { refuseForeignMunicipality } from './municipality-names.ts';
import type { PlannedOpening } from './opening.ts';

export interface OpeningPlace {
  readonly regionId: number;
  readonly regionalCenterId: number;
}

/** The card's own columns; the addresses are a table of their own. */
export function columnsOf({ addresses: _, ...columns }: OpeningContent): Omit<OpeningContent, 'addresses'> {
  return columns;
}

/** Where the proposal lies: the own regional center, else the one that headquarters names. */
export async function placeFor(
  tx: Transaction,
  { place }: Actor,
  asked: number | null,
): Promise<OpeningPlace> {
  const own = place.kind === 'regional-center' ? place.regionalCenterId : asked;
  if (own === null || (asked !== null && own !== asked))
    throw new DomainError('forbidden', 'place-forbidden');
  const [row] = await tx.execute<{ region_id: number }>(
    sql`select region_id from regional_centers where id = ${own}`,
  );
  if (!row) throw new DomainError('not-found', 'not-found');
  return { regionId: row.region_id, regionalCenterId: own };
}

export interface ContentCheck {
  readonly content: OpeningContent;
  readonly regionId: number;
  /** The proposal itself: its own addresses are no one else's. */
  readonly id: string;
  /** The month that may stand although it is over: the one that was there before. */
  readonly before: Pick<PlannedOpening, 'plannedMonth' | 'organizationId'> | null;
  readonly today: Day;
}

/**
 * Refuses what no centre can have, and writes the rest in its one spelling: the host's name of the registry, addresses
 * as blocks.
 */
export async function readContent(tx: Transaction, check: ContentCheck): Promise<OpeningContent> {
  const { content, regionId, before, today } = check;
  const { plannedMonth } = content;
  if (plannedMonth !== null && plannedMonth < monthOf(today) && plannedMonth !== before?.plannedMonth)
    throw new DomainError('rule-broken', 'opening-month-past');
  refuseFarMonth(plannedMonth, today);
  await refuseForeignMunicipality(tx, regionId, content.municipalityId);
  await refusePoint(tx, regionId, content);
  const addresses = await readAddresses(tx, check);
  return { ...content, addresses, hostName: await hostName(tx, check) };
}

/** Nobody plans an opening further ahead: such a year is a slip of the fingers. */
const farthestYears = 10;

export function refuseFarMonth(month: Month | null, today: Day): void {
  if (month !== null && Number(month.slice(0, 4)) > Number(today.slice(0, 4)) + farthestYears)
    throw new DomainError('rule-broken', 'opening-month-far', { years: farthestYears });
}

async function refusePoint(
  tx: Transaction,
  regionId: number,
  { latitude, longitude }: OpeningContent,
): Promise<void> {
  if (latitude === null || longitude === null) return;
  const [region] = await tx.execute<{ code: string; name: string }>(sql`
    select g.code, v.name_ru as name from regions g join region_versions v on v.region_id = g.id
    where g.id = ${regionId} order by v.valid_from desc limit 1`);
  const fault = pointFault(region?.code ?? '', latitude, longitude);
  if (fault === 'outside-russia') throw new DomainError('rule-broken', 'opening-outside-russia');
  if (fault === 'outside-region')
    throw new DomainError('rule-broken', 'opening-outside-region', { region: region?.name ?? '' });
}

async function hostName(tx: Transaction, { content, before }: ContentCheck): Promise<string> {
  const { organizationId } = content;
  if (organizationId === null) return content.hostName;
  const [known] = await tx.execute<{ name: string }>(sql`
    select v.name from organizations g join organization_versions v on v.organization_id = g.id
    where g.id = ${organizationId} and v.valid_from <= current_date
      and (g.archived_on is null or g.id = ${before?.organizationId ?? null}::int)
    order by v.valid_from desc limit 1`);
  if (!known) throw new DomainError('rule-broken', 'opening-organization-unknown');
  return known.name;
}

async function readAddresses(tx: Transaction, { content, id }: ContentCheck): Promise<readonly string[]> {
  const ranges = content.addresses.flatMap((text) => ipRange(text) ?? []);
  const repeated = ranges.find((one, index) =>
    ranges.some((other, place) => place > index && rangesOverlap(one, other)),
  );
  if (repeated) throw new DomainError('rule-broken', 'opening-addresses-repeat', { range: repeated.text });
  if (ranges.length > 0)
    await asOwner(tx, () =>
      refuseTaken(
        tx,
        id,
        ranges.map(({ text }) => text),
      ),
    );
  return ranges.map(({ text }) => text);
}

/** Everybody's addresses, whatever place asks: a block belongs to one centre of the whole network. */
async function refuseTaken(tx: Transaction, id: string, ranges: readonly string[]): Promise<void> {
  // Two people who type the same address at once come here one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('planned_opening_addresses'))`);
  const [taken] = await tx.execute<{ range: string; owner: string }>(sql`
    with asked as (select value as written, value::inet as range from json_array_elements_text(${JSON.stringify(ranges)}::json))
    select asked.written as range, coalesce(public_center_name(a.center_id), '') as owner
    from asked join center_addresses a on a.range && asked.range
    where (a.valid_to is null or a.valid_to > current_date)
      and not exists (select 1 from planned_openings o where o.id = ${id} and o.center_id = a.center_id)
    union all
    select asked.written, o.name
    from asked join planned_opening_addresses a on a.range && asked.range and a.opening_id <> ${id}
    join planned_openings o on o.id = a.opening_id
    where o.state in ('proposed', 'under-review', 'agreed', 'in-plan', 'preparing', 'ready', 'postponed')
    limit 1`);
  if (taken) throw new DomainError('rule-broken', 'opening-addresses-taken', taken);
}
