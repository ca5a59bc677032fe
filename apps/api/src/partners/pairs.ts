import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { bareNumber, type LikenessGround } from '@pbnet/domain/partners';
import type { AlikePartners, ListPairs, PairKey } from '@pbnet/validation/partners';
import { sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { AlikePartner } from './partner.ts';

export interface PairSide {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly taxNumber: string | null;
  readonly registrationNumber: string | null;
  readonly version: number;
}

export interface PartnerPair {
  readonly one: PairSide;
  readonly other: PairSide;
  readonly regionName: string;
  readonly grounds: readonly LikenessGround[];
  readonly dismissed: boolean;
}

export interface PairPage {
  readonly rows: readonly PartnerPair[];
  readonly total: number;
  readonly pageSize: number;
}

const pageSize = 25;

const side = (card: 'a' | 'b') => {
  const [o, v] = [sql.identifier(card), sql.identifier(`${card}v`)];
  return sql`jsonb_build_object('id', ${o}.id, 'name', ${v}.name, 'address', ${v}.address,
    'taxNumber', ${o}.tax_number, 'registrationNumber', ${o}.registration_number, 'version', ${o}.version)`;
};

/** Pairs that wait for a decision, or those told apart; the surest first. */
export async function listPairs(
  tx: Transaction,
  { regionId, dismissed, page }: ListPairs,
): Promise<PairPage> {
  const latest = (card: 'a' | 'b') => sql`lateral (select name, address from organization_versions
    where organization_id = ${sql.identifier(card)}.id order by valid_from desc limit 1) ${sql.identifier(`${card}v`)} on true`;
  const rows = await tx.execute<{ pair: PartnerPair; total: number }>(sql`
    select jsonb_build_object('one', ${side('a')}, 'other', ${side('b')}, 'grounds', p.grounds,
        'dismissed', p.dismissed_at is not null, 'regionName', coalesce(r.name_ru, '')) as pair,
      count(*) over ()::int as total
    from organization_pairs p
    join organizations a on a.id = p.one_id join ${latest('a')}
    join organizations b on b.id = p.other_id join ${latest('b')}
    left join lateral (select name_ru from region_versions where region_id = a.region_id
      order by valid_from desc limit 1) r on true
    where (p.dismissed_at is not null) = ${dismissed}
      and (${regionId ?? null}::int is null or a.region_id = ${regionId ?? null}::int)
    order by p.similarity desc, cardinality(p.grounds) desc, p.one_id, p.other_id
    limit ${pageSize} offset ${(page - 1) * pageSize}`);
  return { rows: rows.map(({ pair }) => pair), total: rows[0]?.total ?? 0, pageSize };
}

/** «Это разные организации»: the pair does not come back. Repeated it changes nothing. */
export async function tellApart(
  tx: Transaction,
  actor: Actor,
  { input: { oneId, otherId }, now }: { readonly input: PairKey; readonly now: Date },
): Promise<void> {
  const told = await tx.execute(sql`
    update organization_pairs set dismissed_at = coalesce(dismissed_at, ${now.toISOString()}::timestamptz),
      dismissed_by = coalesce(dismissed_by, ${actor.accountId})
    where one_id = ${Math.min(oneId, otherId)} and other_id = ${Math.max(oneId, otherId)} returning one_id`);
  if (told.length === 0) throw new DomainError('not-found', 'not-found');
  await audit(tx, actor, {
    ...{ action: 'organization.tell-apart', entity: 'organization', entityId: Math.min(oneId, otherId) },
    after: { organizationId: Math.max(oneId, otherId) },
  });
}

/** What the registry has already that looks like what is being typed. */
export async function alikeTyped(tx: Transaction, typed: AlikePartners): Promise<readonly AlikePartner[]> {
  const name = typed.name.trim();
  const [tax, registration] = [typed.taxNumber, typed.registrationNumber].map((text) => {
    const bare = bareNumber(text ?? '');
    return bare === '' ? null : bare;
  });
  if (name.length < 4 && !tax && !registration) return [];
  return tx.execute<AlikePartner & Record<string, unknown>>(sql`
    select o.id, v.name, coalesce(r.name_ru, '') as "regionName", o.tax_number as "taxNumber",
      array_remove(array[
        case when o.tax_number = ${tax ?? null}::text then 'tax-number' end,
        case when o.registration_number = ${registration ?? null}::text then 'registration-number' end,
        case when similarity(organization_core(v.name), organization_core(${name})) >= 0.5 then 'name' end], null) as grounds
    from organizations o
    join organization_versions v on v.organization_id = o.id and v.valid_to is null
    left join lateral (select name_ru from region_versions where region_id = o.region_id
      order by valid_from desc limit 1) r on true
    where o.merged_into_id is null and (o.tax_number = ${tax ?? null}::text
      or o.registration_number = ${registration ?? null}::text
      or (o.region_id = ${typed.regionId} and organization_numbers(v.name) = organization_numbers(${name})
        and similarity(organization_core(v.name), organization_core(${name})) >= 0.5))
    order by (o.tax_number = ${tax ?? null}::text) desc nulls last,
      similarity(organization_core(v.name), organization_core(${name})) desc, o.id
    limit 5`);
}
