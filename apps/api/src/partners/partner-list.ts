import type { Day } from '@pbnet/domain';
import { readings } from '@pbnet/domain/platform';
import { bareNumber } from '@pbnet/domain/partners';
import type { ListPartners, PartnerGap } from '@pbnet/validation/partners';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { PartnerPage, PartnerRow } from './partner.ts';

const pageSize = 50;

/** The same expression as that of the trigram index, or it is not used. */
const folded = sql`lower(translate((name || ' ' || short_name), 'Ёё', 'Ее'))`;

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, String.raw`\$&`);
}

/**
 * Every typed word occurs in a name that the institution has or had, whatever the keyboard's layout; or what was typed
 * begins its ИНН or ОГРН. Names carry no policy, so that their index serves every place.
 */
function fits(text: string): SQL {
  const ways = readings(text).map((reading) => {
    const words = reading.split(' ').map((word) => sql`${folded} like ${`%${escaped(word)}%`}`);
    return sql`(${sql.join(words, sql` and `)})`;
  });
  const named = sql`o.id in (select organization_id from organization_versions where ${sql.join(ways, sql` or `)})`;
  const digits = bareNumber(text);
  if (!/^\d{4,15}$/.test(digits)) return named;
  const begins = `${digits}%`;
  return sql`(${named} or o.tax_number like ${begins} or o.registration_number like ${begins})`;
}

function lacks(gap: PartnerGap): SQL {
  switch (gap) {
    case 'contact':
      return sql`not exists (select from organization_contacts c where c.organization_id = o.id)`;
    case 'tax-number':
      return sql`o.tax_number is null`;
    case 'legal-address':
      return sql`v.legal_address = ''`;
  }
}

function linked({ link, regionalCenterId, several }: ListPartners): readonly SQL[] {
  const of = regionalCenterId === undefined ? sql`true` : sql`l.regional_center_id = ${regionalCenterId}`;
  if (link === 'none')
    return [sql`o.id not in (select l.organization_id from organization_links l where ${of})`];
  const ground = link === undefined ? sql`true` : sql`l.ground = ${link}`;
  return [
    link === undefined && regionalCenterId === undefined
      ? sql`true`
      : sql`o.id in (select l.organization_id from organization_links l where ${of} and ${ground})`,
    several === true
      ? sql`o.id in (select organization_id from organization_links
          group by organization_id having count(distinct regional_center_id) > 1)`
      : sql`true`,
  ];
}

/** The conditions of the filter over `o` and today's facts `v`. */
export function partnersWhere(filter: ListPartners): SQL {
  const { search = '', kind, regionId, gap } = filter;
  return sql.join(
    [
      sql`o.merged_into_id is null`,
      kind === undefined ? sql`true` : sql`o.kind = ${kind}`,
      regionId === undefined ? sql`true` : sql`o.region_id = ${regionId}`,
      gap === undefined ? sql`true` : sql`${lacks(gap)} and o.archived_on is null`,
      search.trim() === '' ? sql`true` : fits(search),
      ...linked(filter),
    ],
    sql` and `,
  );
}

/** Institutions with the facts that hold on the day. */
export const partnersFrom = (day: Day): SQL => sql`organizations o
  join organization_versions v on v.organization_id = o.id and v.valid_from <= ${day}::date
    and (v.valid_to is null or v.valid_to > ${day}::date)`;

type Found = Omit<PartnerRow, 'regionalCenters' | 'centers'> & {
  readonly total: number;
  readonly [column: string]: unknown;
};

interface Linked extends Record<string, unknown> {
  readonly organizationId: number;
  readonly id: number;
  readonly name: string;
  readonly centers: number;
}

/** Apart from the page: the plan of the links is kept by their function and not made anew for every question. */
async function linksOf(tx: Transaction, rows: readonly Found[]): Promise<readonly Linked[]> {
  if (rows.length === 0) return [];
  const ids = sql.join(
    rows.map(({ id }) => sql`${id}`),
    sql`, `,
  );
  return tx.execute<Linked>(sql`
    select organization_id as "organizationId", regional_center_id as id, name, centers
    from organization_links_of(array[${ids}]::int[]) order by name`);
}

export async function listPartners(tx: Transaction, filter: ListPartners, day: Day): Promise<PartnerPage> {
  const rows = await tx.execute<Found>(sql`
    select p.*, coalesce(r.name_ru, '') as "regionName"
    from (select o.id, o.kind, o.region_id as "regionId", v.name, v.short_name as "shortName",
        o.tax_number as "taxNumber", o.archived_on as "archivedOn", count(*) over ()::int as total
      from ${partnersFrom(day)} where ${partnersWhere(filter)}
      order by v.short_name, o.id limit ${pageSize} offset ${(filter.page - 1) * pageSize}) p
    left join region_versions r on r.region_id = p."regionId" and r.valid_from <= ${day}::date
      and (r.valid_to is null or r.valid_to > ${day}::date)
    order by p."shortName", p.id`);
  const links = Map.groupBy(await linksOf(tx, rows), ({ organizationId }) => organizationId);
  return {
    rows: rows.map(({ total: _total, ...row }) => {
      const of = links.get(row.id) ?? [];
      return {
        ...row,
        regionalCenters: of.map(({ id, name }) => ({ id, name })),
        centers: of.reduce((sum, { centers }) => sum + centers, 0),
      };
    }),
    total: rows[0]?.total ?? 0,
    pageSize,
  };
}
