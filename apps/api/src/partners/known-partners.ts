import type { Actor } from '@pbnet/domain/access';
import type { Day } from '@pbnet/domain';
import type { OrganizationKind } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { OrganizationContent } from '../network/organization-records.ts';
import { mayEdit } from './partner-card.ts';

/** A card of the registry as an import compares rows with it. */
export interface KnownPartner extends OrganizationContent {
  readonly id: number;
  readonly regionId: number;
  readonly mergedIntoId: number | null;
  readonly version: number;
}

export interface TypedName {
  readonly name: string;
  readonly address: string;
  readonly taxNumber: string | null;
}

/** The registry as one import sees it. */
export interface KnownPartners {
  byId(id: number): KnownPartner | undefined;
  /** A living card with this ИНН and no other КПП. */
  byNumber(taxNumber: string | null, taxReasonCode: string | null): KnownPartner | undefined;
  /** The living card of that name in the region, at this or an unsaid address, with no other ИНН. */
  byName(regionId: number, typed: TypedName): KnownPartner | undefined;
  regionOf(words: string): number | undefined;
  mayEdit(regionId: number): boolean;
}

export const foldedName = (text: string): string =>
  text.trim().toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');

interface Row extends Record<string, unknown> {
  readonly id: number;
  readonly kind: OrganizationKind;
  readonly card: Omit<KnownPartner, 'id' | 'kind'>;
}

async function cards(tx: Transaction, day: Day): Promise<readonly KnownPartner[]> {
  const rows = await tx.execute<Row>(sql`
    select o.id, o.kind, jsonb_build_object('regionId', o.region_id, 'mergedIntoId', o.merged_into_id,
      'version', o.version,
      'facts', jsonb_build_object('name', v.name, 'shortName', v.short_name, 'address', v.address,
        'legalAddress', v.legal_address, 'postalAddress', v.postal_address),
      'requisites', jsonb_build_object('taxNumber', o.tax_number, 'taxReasonCode', o.tax_reason_code,
        'registrationNumber', o.registration_number, 'phone', o.phone, 'email', o.email, 'website', o.website,
        'bankDetails', o.bank_details)) as card
    from organizations o join lateral (select * from organization_versions where organization_id = o.id
      order by valid_from <= ${day}::date desc, abs(valid_from - ${day}::date) limit 1) v on true`);
  return rows.map(({ id, kind, card }) => ({ id, kind, ...card }));
}

async function regions(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.execute<{ id: number; code: string; name: string }>(sql`
    select r.id, r.code, v.name_ru as name from regions r join region_versions v on v.region_id = r.id`);
  return new Map(
    rows.flatMap(({ id, code, name }) => [[foldedName(name), id] as const, [foldedName(code), id]]),
  );
}

export async function knownPartners(tx: Transaction, actor: Actor, day: Day): Promise<KnownPartners> {
  const all = await cards(tx, day);
  const living = all.filter(({ mergedIntoId }) => mergedIntoId === null);
  const byId = new Map(all.map((card) => [card.id, card]));
  const numbers = Map.groupBy(living, ({ requisites }) => requisites.taxNumber);
  const names = Map.groupBy(living, ({ regionId, facts }) => `${regionId} ${foldedName(facts.name)}`);
  const places = await regions(tx);
  return {
    byId: (id) => byId.get(id),
    byNumber(taxNumber, code) {
      if (taxNumber === null) return undefined;
      return numbers
        .get(taxNumber)
        ?.find(
          ({ requisites: { taxReasonCode } }) =>
            taxReasonCode === null || code === null || taxReasonCode === code,
        );
    },
    byName: (regionId, { name, address, taxNumber }) =>
      names
        .get(`${regionId} ${foldedName(name)}`)
        ?.find(
          ({ facts, requisites }) =>
            (address === '' || facts.address === '' || foldedName(address) === foldedName(facts.address)) &&
            (taxNumber === null || requisites.taxNumber === null || taxNumber === requisites.taxNumber),
        ),
    regionOf: (words) => places.get(foldedName(words)),
    mayEdit: (regionId) => mayEdit(actor, regionId),
  };
}
