import { DomainError } from '@pbnet/domain';
import { periodFault, type AgreementContent } from '@pbnet/domain/agreements';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { AgreementPlace } from './agreement.ts';
import { agreementCenters, agreementParties, agreementPeriods } from './agreements.tables.ts';

export function columnsOf({ parties: _, periods: __, centers: ___, ...columns }: AgreementContent) {
  return columns;
}

/** Refuses what no agreement can say. The places and links that it names are looked up in the transaction. */
export async function refuseContent(
  tx: Transaction,
  content: AgreementContent,
  own: AgreementPlace & { readonly id: string },
): Promise<void> {
  refusePeriods(content);
  await refuseParties(tx, content);
  await refuseCenters(tx, content, own);
  await refuseLinks(tx, content, own.id);
}

function refusePeriods({ periods }: AgreementContent): void {
  const fault = periodFault(periods);
  if (fault === undefined) return;
  const number = fault.index + 1;
  if (fault.rule === 'ends-before-start')
    throw new DomainError('rule-broken', 'agreement-period-ends-before-start', { number });
  const key = fault.rule === 'overlap' ? 'agreement-periods-overlap' : 'agreement-periods-without-end';
  throw new DomainError('rule-broken', key, { number, other: fault.other + 1 });
}

async function refuseParties(tx: Transaction, { parties }: AgreementContent): Promise<void> {
  const ids = parties.map(({ organizationId }) => organizationId);
  if (new Set(ids).size !== ids.length) throw new DomainError('rule-broken', 'agreement-party-twice');
  if (parties.filter(({ role }) => role === 'presidential-library').length > 1)
    throw new DomainError('rule-broken', 'agreement-library-twice');
  if (ids.length === 0) return;
  // Versions of organisations are public: a partner of another region is found as well.
  const [found] = await tx.execute<{ count: number }>(sql`
    select count(distinct organization_id)::int as count from organization_versions where organization_id in ${ids}`);
  if (found?.count !== ids.length) throw new DomainError('rule-broken', 'agreement-party-unknown');
}

async function refuseCenters(
  tx: Transaction,
  { centers }: AgreementContent,
  { regionId, regionalCenterId }: AgreementPlace,
): Promise<void> {
  const ids = centers.map(({ centerId }) => centerId);
  if (new Set(ids).size !== ids.length) throw new DomainError('rule-broken', 'agreement-center-twice');
  if (ids.length === 0) return;
  const [found] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from access_centers where id in ${ids}
      and (${regionalCenterId}::int is null or regional_center_id = ${regionalCenterId})
      and (${regionId}::int is null or region_id = ${regionId})`);
  if (found?.count !== ids.length) throw new DomainError('rule-broken', 'agreement-foreign-center');
}

/** Links between agreements never lead back, and an agreement has one successor at most. */
async function refuseLinks(
  tx: Transaction,
  { supersedesId, amendsId }: AgreementContent,
  id: string,
): Promise<void> {
  if (supersedesId === null && amendsId === null) return;
  // Two links made at once could close a circle that neither of them sees.
  await tx.execute(sql`select pg_advisory_xact_lock(7205240)`);
  for (const linkedId of [supersedesId, amendsId]) {
    if (linkedId === null) continue;
    const way = await tx.execute<{ id: string; state: string }>(sql`
      with recursive way as (
        select id, state, supersedes_id, amends_id, 1 as step from agreements where id = ${linkedId}
        union
        select a.id, a.state, a.supersedes_id, a.amends_id, way.step + 1
        from way join agreements a on a.id in (way.supersedes_id, way.amends_id) where way.step < 1000)
      select id, state from way order by step`);
    if (linkedId === id || way.some((passed) => passed.id === id))
      throw new DomainError('rule-broken', 'agreement-links-in-a-circle');
    if (!way[0] || way[0].state === 'withdrawn')
      throw new DomainError('rule-broken', 'agreement-link-unknown');
  }
  if (supersedesId === null) return;
  const [other] = await tx.execute<{ title: string }>(sql`
    select title from agreements where supersedes_id = ${supersedesId} and id <> ${id} and state <> 'withdrawn' limit 1`);
  if (other) throw new DomainError('rule-broken', 'agreement-successor-taken', { title: other.title });
}

/** Writes the children anew; the parties of one organisation keep their id, for others hang on it. */
export async function writeChildren(
  tx: Transaction,
  content: AgreementContent,
  { id: agreementId, regionId, regionalCenterId }: AgreementPlace & { readonly id: string },
): Promise<void> {
  const owner = { agreementId, regionId, regionalCenterId };
  const known = await tx.execute<{ id: string; organizationId: number }>(sql`
    delete from agreement_parties where agreement_id = ${agreementId}
    returning id, organization_id as "organizationId"`);
  await tx.execute(sql`delete from agreement_periods where agreement_id = ${agreementId}`);
  await tx.execute(sql`delete from agreement_centers where agreement_id = ${agreementId}`);
  const ids = new Map(known.map((party) => [party.organizationId, party.id]));
  const parties = content.parties.map((party, index) => {
    const kept = ids.get(party.organizationId);
    return { ...owner, ...party, signingOrder: index + 1, ...(kept === undefined ? {} : { id: kept }) };
  });
  if (parties.length > 0) await tx.insert(agreementParties).values(parties);
  const { periods, centers } = content;
  if (periods.length > 0)
    await tx.insert(agreementPeriods).values(periods.map((period) => ({ ...owner, ...period })));
  if (centers.length > 0)
    await tx.insert(agreementCenters).values(centers.map((center) => ({ ...owner, ...center })));
}

/** What the log keeps: names of persons stay out of it. */
export function forLog({ parties, ...content }: AgreementContent) {
  return {
    ...content,
    parties: parties.map(({ organizationId, role }) => ({ organizationId, role })),
  };
}
