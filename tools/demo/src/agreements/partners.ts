import { addMonths, firstDay, monthOf, type Day } from '@pbnet/domain';
import type { Sql } from 'postgres';
import { copyInto } from '../copy.ts';
import { networkSince, type DemoNetwork } from '../network/network.ts';
import { regionRows } from '../network/regions.ts';
import { random } from '../random.ts';
import { registrationNumberOf, taxNumberOf, taxReasonCodeOf } from './requisites.ts';

/** Headquarters itself, a party of every agreement of the network. */
export const libraryOrganizationId = 4_000;
/** The body of power for culture in a region. */
export const authorityOf = (regionId: number): number => 4_000 + regionId;
const firstPartner = 4_201;
const firstDouble = 4_301;

const libraryRegion = regionRows.findIndex(([code]) => code === 'RU-SPE') + 1;
const okato = (regionId: number) => regionRows[regionId - 1]?.[5] ?? '45';
const regionName = (regionId: number) => regionRows[regionId - 1]?.[1] ?? '';

interface Institution {
  readonly id: number;
  readonly kind: string;
  readonly regionId: number;
  readonly name: string;
  readonly shortName: string;
  readonly address: string;
}

/** Partners that host no centre, each of several regional centers. */
const several: readonly (readonly [kind: string, name: string, regions: readonly number[]])[] = [
  ['foundation', 'Фонд поддержки чтения', [1, 12, 40, 58]],
  ['company', 'Издательский дом «Летопись»', [3, 20]],
  ['public-association', 'Общество краеведов', [58, 40, 33]],
  ['culture', 'Дом учёных', [66, 70]],
  ['university', 'Институт истории и права', [16, 58, 77, 80, 20]],
  ['company', 'Типография «Оттиск»', [41]],
  ['public-association', 'Союз школьных музеев', [5, 6, 7]],
  ['foundation', 'Фонд «Открытый архив»', [27]],
];

function institutions(): readonly Institution[] {
  const address = (regionId: number, house: number) => `${regionName(regionId)}, ул. Советская, д. ${house}`;
  return [
    {
      ...{ id: libraryOrganizationId, kind: 'presidential-library', regionId: libraryRegion },
      name: 'Федеральное государственное бюджетное учреждение «Президентская библиотека имени Б. Н. Ельцина»',
      ...{ shortName: 'Президентская библиотека', address: 'Санкт-Петербург, Сенатская площадь, д. 3' },
    },
    ...regionRows.map(([, name], index) => ({
      ...{ id: authorityOf(index + 1), kind: 'authority', regionId: index + 1 },
      ...{
        name: `Орган исполнительной власти в сфере культуры. ${name}`,
        shortName: `Орган власти, ${name}`,
      },
      address: address(index + 1, 1),
    })),
    ...several.map(([kind, name, [regionId = 1]], index) => ({
      ...{ id: firstPartner + index, kind, regionId, name, shortName: name },
      address: address(regionId, 20 + index),
    })),
  ];
}

/** Cards that somebody made a second time, each under another spelling. */
function doubles({ centers }: DemoNetwork): readonly (Institution & { readonly of: number })[] {
  return [40, 300, 555, 801, 1_111, 1_700].flatMap((place, index) => {
    const center = centers[place];
    if (!center) return [];
    const { kind, regionId, name, locality } = center;
    const shortName = `МБУК ${name}`;
    return [
      {
        id: firstDouble + index,
        kind,
        regionId,
        name: shortName,
        shortName,
        address: locality,
        of: 1_000 + center.id,
      },
    ];
  });
}

async function loadInstitutions(sql: Sql, rows: readonly Institution[]): Promise<void> {
  await copyInto(
    sql,
    { table: 'organizations', columns: ['id', 'kind', 'region_id'] },
    rows.map(({ id, kind, regionId }) => [id, kind, regionId]),
  );
  await copyInto(
    sql,
    {
      table: 'organization_versions',
      columns: ['organization_id', 'valid_from', 'name', 'short_name', 'address'],
    },
    rows.map(({ id, name, shortName, address }) => [id, networkSince, name, shortName, address]),
  );
}

/** Numbers for every institution but a few, which are found by what they lack. */
async function loadRequisites(sql: Sql, seed: number): Promise<void> {
  const rows = await sql<
    { id: number; region: number }[]
  >`select id, region_id as region from organizations order by id`;
  const known = rows.filter(({ id }) => id < firstDouble && id % 23 !== 0);
  const numbers = known.map(({ id, region }) => {
    const code = okato(region).slice(0, 2);
    return [
      id,
      taxNumberOf(code, seed + id),
      taxReasonCodeOf(code),
      registrationNumberOf(code, seed + id),
    ] as const;
  });
  await sql`
    update organizations o set tax_number = n.tax, tax_reason_code = n.reason, registration_number = n.registration,
      phone = '+7 (800) 000-' || lpad((o.id / 100)::text, 2, '0') || '-' || lpad((o.id % 100)::text, 2, '0'),
      email = 'info@org-' || o.id || '.pbnet.example', website = 'org-' || o.id || '.pbnet.example'
    from unnest(${numbers.map(([id]) => id)}::int[], ${numbers.map(([, tax]) => tax)}::text[],
      ${numbers.map(([, , reason]) => reason)}::text[], ${numbers.map(([, , , registration]) => registration)}::text[])
      as n(id, tax, reason, registration) where o.id = n.id`;
  await sql`
    update organization_versions v set legal_address = coalesce(r.name_ru || ', ', '') || nullif(v.address, '')
    from organizations o left join region_versions r on r.region_id = o.region_id
    where o.id = v.organization_id and v.address <> '' and o.id % 31 <> 0 and position(r.name_ru in v.address) = 0`;
  await sql`update organization_versions set legal_address = address where legal_address = '' and organization_id >= 4000`;
}

/** Heads and people in charge, named for their posts: the demo invents no people. */
async function loadContacts(sql: Sql): Promise<void> {
  await sql`
    insert into organization_contacts (id, organization_id, region_id, roles, name, post, phone, email, acts_on)
    select gen_random_uuid(), o.id, o.region_id,
      case when c.role = 'head' then array['head', 'signatory'] else array['center-in-charge'] end,
      c.name, c.post, o.phone, c.box || '@org-' || o.id || '.pbnet.example', c.acts
    from organizations o cross join (values
      ('head', 'Руководитель организации', 'директор', 'director', 'Устав'),
      ('center', 'Ответственный за ЦУД', 'ведущий библиотекарь', 'center', '')) as c(role, name, post, box, acts)
    where o.id < ${firstDouble} and o.id % 37 <> 0
      and (c.role = 'head' or o.id in (select organization_id from access_center_versions))`;
}

/** The registry of partners: numbers, people, bodies of power, partners of several regional centers, double cards. */
export async function loadPartners(
  sql: Sql,
  { seed, today }: { readonly seed: number; readonly today: Day },
  network: DemoNetwork,
): Promise<void> {
  const twice = doubles(network);
  await loadInstitutions(sql, [...institutions(), ...twice]);
  await loadRequisites(sql, seed);
  await loadContacts(sql);
  const source = random(seed);
  await copyInto(
    sql,
    {
      table: 'organization_partnerships',
      columns: ['id', 'organization_id', 'region_id', 'regional_center_id', 'subject', 'since'],
    },
    several.flatMap(([, , regions], index) =>
      network.regionalCenters
        .filter(({ regionId, code }) => regions.includes(regionId) && code.endsWith('-1'))
        .map(({ id, regionId }) => [
          crypto.randomUUID(),
          firstPartner + index,
          regionId,
          id,
          ['выставки и встречи с читателями', 'издание и оцифровка', 'олимпиады школьников'][index % 3] ?? '',
          firstDay(addMonths(monthOf(today), -source.between(3, 40))),
        ]),
    ),
  );
  await copyInto(
    sql,
    { table: 'organization_pairs', columns: ['one_id', 'other_id', 'grounds', 'similarity'] },
    twice.map(({ id, of }) => [of, id, '{name}', 0.9]),
  );
  await sql.unsafe(
    `select setval(pg_get_serial_sequence('organizations', 'id'), (select max(id) from organizations))`,
  );
}
