import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AgreementParty, PartyRole } from '@pbnet/domain/agreements';
import type { LinkAgreement, PrepareAgreement } from '@pbnet/validation/readiness';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import type { LinkedAgreement } from './readiness-sheet.ts';
import { lockOpening, readOpening, type OpeningRow } from './readiness.repository.ts';

interface Run<Input> {
  readonly input: Input;
  readonly desk: ReadinessDesk;
}

type Found = LinkedAgreement & Record<string, unknown>;

/** Agreements that the opening may be covered by: with its host first, then its regional center's and its region's. */
export async function agreementsFor(tx: Transaction, id: string): Promise<readonly LinkedAgreement[]> {
  const { regionId, regionalCenterId, organizationId } = await readOpening(tx, id);
  return tx.execute<Found>(sql`
    select a.id, a.title, a.number, a.state, a.ends_on::text as "endsOn"
    from agreements a
    where a.state in ('draft', 'in-review', 'approved', 'signing', 'active')
      and (a.regional_center_id = ${regionalCenterId}
        or a.regional_center_id is null and a.region_id = ${regionId})
    order by exists (select from agreement_parties p
        where p.agreement_id = a.id and p.organization_id = ${organizationId}::int) desc,
      a.state = 'active' desc, a.created_at desc
    limit 50`);
}

/** Throws not-found for one that the actor's place does not show. */
export async function linkAgreement(
  tx: Transaction,
  actor: Actor,
  { input, desk }: Run<LinkAgreement>,
): Promise<void> {
  const { id, version, agreementId } = input;
  if (agreementId !== null) {
    const found = await tx.execute(sql`select 1 from agreements where id = ${agreementId}`);
    if (found.length === 0) throw new DomainError('not-found', 'not-found');
  }
  const opening = await lockOpening(tx, id);
  if (opening.state === 'opened') throw new DomainError('conflict', 'opening-opened-already');
  await desk.steps.link(tx, actor, { id, version, agreementId });
}

/** A draft between the library, the regional center's institution and the host, linked to the opening. */
export async function prepareAgreement(
  tx: Transaction,
  actor: Actor,
  { input, desk }: Run<PrepareAgreement>,
): Promise<void> {
  const { id, version, agreementId } = input;
  const opening = await lockOpening(tx, id);
  if (opening.agreementId === agreementId) return;
  if (opening.agreementId !== null) throw new DomainError('rule-broken', 'opening-has-agreement');
  const { regionId, regionalCenterId, name } = opening;
  await desk.drafts.create(tx, actor, {
    id: agreementId,
    ...{ regionId, regionalCenterId },
    content: {
      title: `Соглашение о создании центра: ${name}`,
      ...{ kind: 'access-center', number: null, periods: [], centers: [] },
      parties: await partiesOf(tx, opening),
      ...{ prolongation: 'none', prolongationMonths: null, supersedesId: null, amendsId: null },
    },
  });
  await desk.steps.link(tx, actor, { id, version, agreementId });
}

interface Institution extends Record<string, unknown> {
  readonly organizationId: number;
  readonly role: PartyRole;
}

async function partiesOf(tx: Transaction, opening: OpeningRow): Promise<readonly AgreementParty[]> {
  // The library lies in another region than most of those who prepare: its number is no secret of its place.
  const found = await asOwner(tx, () =>
    tx.execute<Institution>(sql`
    select distinct on ("organizationId") * from (
      select id as "organizationId", 'presidential-library' as role, 1 as place from organizations
      where kind = 'presidential-library' and archived_on is null
      union all
      select organization_id, 'regional-center-host', 2 from regional_center_versions
      where regional_center_id = ${opening.regionalCenterId} and valid_from <= current_date
        and (valid_to is null or valid_to > current_date)
      union all
      select ${opening.organizationId}::int, 'center-host', 3 where ${opening.organizationId}::int is not null
    ) parties order by "organizationId", place`),
  );
  const order: readonly PartyRole[] = ['presidential-library', 'regional-center-host', 'center-host'];
  return found
    .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
    .map(({ organizationId, role }) => ({
      ...{ organizationId, role },
      ...{ signatoryName: '', signatoryPost: '', actsOn: '' },
    }));
}
