import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';

/** Names this alike, without the words of their legal forms, may be of one institution. */
const alike = 0.6;

/** A locality is no address: many institutions share it. */
const street =
  '(^|[ ,.])(ул|улица|просп|пр-т|проспект|пл|площадь|пер|переулок|наб|набережная|шоссе|бульвар|б-р|д|дом)[ .]';

const numbers = (array: readonly number[]) => sql`array[${sql.join([...array], sql`, `)}]::int[]`;

/**
 * Looks for cards that may be of the same institution as the given ones and keeps the pairs: one ИНН with no two КПП,
 * one ОГРН, names alike with the same numbers in them within a region, one address with a street and a house in it. Pairs that
 * somebody told apart stay told apart; those that are alike no more go.
 *
 * @param ids null for the whole registry
 */
export function compare(tx: Transaction, ids: readonly number[] | null): Promise<void> {
  if (ids?.length === 0) return Promise.resolve();
  const chosen = ids === null ? sql`true` : sql`id = any(${numbers(ids)})`;
  return asOwner(tx, async () => {
    await tx.execute(sql`
      delete from organization_pairs p where p.dismissed_at is null
        and (${ids === null ? sql`true` : sql`p.one_id = any(${numbers(ids)}) or p.other_id = any(${numbers(ids)})`})`);
    await tx.execute(sql`
      with wanted as (select id, region_id from organizations
          where ${chosen} and merged_into_id is null and archived_on is null),
      cards as materialized (
        select o.id, o.region_id, o.tax_number, o.tax_reason_code, o.registration_number, organization_core(v.name) as core,
          organization_numbers(v.name) as numbers, lower(translate(v.address, 'Ёё', 'Ее')) as address
        from organizations o
        join lateral (select name, address from organization_versions where organization_id = o.id
          order by valid_from desc limit 1) v on true
        where o.merged_into_id is null and o.archived_on is null
          and (o.region_id in (select region_id from wanted)
            or o.tax_number in (select w.tax_number from organizations w join wanted using (id))
            or o.registration_number in (select w.registration_number from organizations w join wanted using (id)))),
      found as (
        select w.id as one, c.id as other, 'tax-number' as ground, 1::real as sure from cards w
          join wanted on wanted.id = w.id join cards c on c.tax_number = w.tax_number and c.id <> w.id
            and (c.tax_reason_code is null or w.tax_reason_code is null or c.tax_reason_code = w.tax_reason_code)
        union all
        select w.id, c.id, 'registration-number', 1 from cards w
          join wanted on wanted.id = w.id join cards c on c.registration_number = w.registration_number and c.id <> w.id
            and (c.tax_reason_code is null or w.tax_reason_code is null or c.tax_reason_code = w.tax_reason_code)
        union all
        select w.id, c.id, 'name', similarity(w.core, c.core) from cards w
          join wanted on wanted.id = w.id
          join cards c on c.region_id = w.region_id and c.id <> w.id and c.numbers = w.numbers
            and similarity(w.core, c.core) >= ${alike}
            and (c.tax_number is null or w.tax_number is null or c.tax_number = w.tax_number)
        union all
        select w.id, c.id, 'address', 0.5 from cards w
          join wanted on wanted.id = w.id
          join cards c on c.region_id = w.region_id and c.id <> w.id and c.address = w.address
            and w.address ~ '[0-9]' and w.address ~ ${street}
            and (c.tax_number is null or w.tax_number is null or c.tax_number = w.tax_number))
      insert into organization_pairs (one_id, other_id, grounds, similarity)
      select least(one, other), greatest(one, other), array_agg(distinct ground), max(sure) from found
      group by least(one, other), greatest(one, other)
      on conflict (one_id, other_id) do nothing`);
  });
}
