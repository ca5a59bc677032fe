import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { thingsJson } from './partner-things.ts';
import type { AlikePartner, PartnerCard } from './partner.ts';

/** Changes what is of the own region; headquarters all. */
export function mayEdit(actor: Actor, regionId: number): boolean {
  if (!can(actor, 'partner.edit')) return false;
  const { place } = actor;
  return place.kind === 'network' || ('regionId' in place && place.regionId === regionId);
}

const iso = sql`'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** What of the card is nobody's secret, and what row-level security shows of the rest. */
export async function readPartner(tx: Transaction, actor: Actor, id: number): Promise<PartnerCard> {
  const [row] = await tx.execute<{ card: Omit<PartnerCard, 'alike' | 'mayEdit'> }>(sql`
    select jsonb_build_object('id', o.id, 'kind', o.kind, 'regionId', o.region_id,
      'regionName', coalesce((select name_ru from region_versions where region_id = o.region_id
        order by valid_from desc limit 1), ''),
      'taxNumber', o.tax_number, 'taxReasonCode', o.tax_reason_code, 'registrationNumber', o.registration_number,
      'phone', o.phone, 'email', o.email, 'website', o.website, 'bankDetails', o.bank_details,
      'archivedOn', o.archived_on, 'mergedIntoId', o.merged_into_id, 'version', o.version)
    || jsonb_build_object(
      'history', (select jsonb_agg(jsonb_build_object('validFrom', valid_from, 'validTo', valid_to, 'facts',
          jsonb_build_object('name', name, 'shortName', short_name, 'address', address, 'legalAddress', legal_address,
            'postalAddress', postal_address)) order by valid_from)
        from organization_versions where organization_id = o.id),
      'links', coalesce((select jsonb_agg(jsonb_build_object('regionalCenterId', l.regional_center_id,
          'regionalCenterName', l.name, 'ground', l.ground, 'since', l.since) order by l.name, l.ground)
        from (select regional_center_id, ground, min(since) as since,
            public_regional_center_name(regional_center_id) as name
          from organization_links where organization_id = o.id group by regional_center_id, ground) l), '[]'),
      'centers', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'code', c.code, 'name', v.name,
          'regionalCenterName', public_regional_center_name(v.regional_center_id), 'until', v.valid_to,
          'closedOn', c.closed_on) order by c.closed_on nulls first, v.name)
        from (select center_id, (array_agg(name order by valid_from <= current_date desc, valid_from desc))[1] as name,
            (array_agg(regional_center_id order by valid_from <= current_date desc, valid_from desc))[1]
              as regional_center_id,
            (array_agg(valid_to order by valid_from desc))[1] as valid_to
          from access_center_versions where organization_id = o.id group by center_id) v
        join access_centers c on c.id = v.center_id), '[]'),
      'contacts', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'roles', c.roles, 'name', c.name,
          'post', c.post, 'phone', c.phone, 'email', c.email, 'actsOn', c.acts_on,
          'regionalCenterId', c.regional_center_id, 'version', c.version) order by c.name, c.id)
        from organization_contacts c where c.organization_id = o.id), '[]'),
      'partnerships', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'regionalCenterId',
          p.regional_center_id, 'regionalCenterName', public_regional_center_name(p.regional_center_id),
          'subject', p.subject, 'since', p.since, 'until', p.until, 'version', p.version)
          order by p.until nulls first, p.since desc)
        from organization_partnerships p where p.organization_id = o.id), '[]'),
      'merges', coalesce((select jsonb_agg(jsonb_build_object('mergedId', m.merged_id, 'mergedName', m.merged_name,
          'reason', m.reason, 'at', to_char(m.at at time zone 'UTC', ${iso})) order by m.at desc)
        from organization_merges m where m.organization_id = o.id), '[]')) || ${thingsJson} as card
    from organizations o where o.id = ${id}`);
  if (!row) throw new DomainError('not-found', 'not-found');
  const { card } = row;
  return { ...card, alike: await alikeOf(tx, id), mayEdit: mayEdit(actor, card.regionId) };
}

/** Pairs of the card that nobody has told apart; headquarters alone sees any. */
async function alikeOf(tx: Transaction, id: number): Promise<readonly AlikePartner[]> {
  return tx.execute<AlikePartner & Record<string, unknown>>(sql`
    select o.id, v.name, coalesce(r.name_ru, '') as "regionName", o.tax_number as "taxNumber", p.grounds
    from organization_pairs p
    join organizations o on o.id = case when p.one_id = ${id} then p.other_id else p.one_id end
    join lateral (select name from organization_versions where organization_id = o.id
      order by valid_from desc limit 1) v on true
    left join lateral (select name_ru from region_versions where region_id = o.region_id
      order by valid_from desc limit 1) r on true
    where (p.one_id = ${id} or p.other_id = ${id}) and p.dismissed_at is null
    order by p.similarity desc`);
}
