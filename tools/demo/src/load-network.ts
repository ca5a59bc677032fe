import type { Sql } from 'postgres';
import { copyInto } from './copy.ts';
import { networkSince, type DemoCenter, type DemoNetwork } from './network/network.ts';
import { regionRows } from './network/regions.ts';

function* versionsOf(center: DemoCenter) {
  const { id, name, locality, regionId, timeZone } = center;
  const organizationId = 1_000 + id;
  const email = `${center.code.toLowerCase()}@centers.pbnet.example`;
  const row = (from: string, to: string | null, owner: number) =>
    [id, from, to, name, locality, organizationId, regionId, owner, timeZone, email] as const;
  if (center.moved) {
    yield row(center.openedOn, center.moved.on, center.moved.from);
    yield row(center.moved.on, null, center.regionalCenterId);
  } else yield row(center.openedOn, null, center.regionalCenterId);
}

/** Regions, institutions, regional centers and centres with their histories. Tables must be empty. */
export async function loadNetwork(sql: Sql, { regionalCenters, centers }: DemoNetwork): Promise<void> {
  await copyInto(
    sql,
    { table: 'regions', columns: ['id', 'code', 'iso_code', 'okato_code'] },
    regionRows.map(([code, , , , , okato], index) => [index + 1, code, code, okato]),
  );
  await copyInto(
    sql,
    {
      table: 'region_versions',
      columns: ['region_id', 'valid_from', 'name_ru', 'name_en', 'federal_district'],
    },
    regionRows.map(([, ru, en, district], index) => [index + 1, networkSince, ru, en, district]),
  );
  await copyInto(sql, { table: 'organizations', columns: ['id', 'kind', 'region_id'] }, [
    ...regionalCenters.map(({ id, regionId }) => [id, 'library', regionId] as const),
    ...centers.map(({ id, kind, regionId }) => [1_000 + id, kind, regionId] as const),
  ]);
  await copyInto(
    sql,
    {
      table: 'organization_versions',
      columns: ['organization_id', 'valid_from', 'name', 'short_name', 'address'],
    },
    [
      ...regionalCenters.map(
        ({ id, name }) => [id, networkSince, `Научная библиотека. ${name}`, name, ''] as const,
      ),
      ...centers.map(({ id, name, locality }) => [1_000 + id, networkSince, name, name, locality] as const),
    ],
  );
  await copyInto(
    sql,
    { table: 'regional_centers', columns: ['id', 'code', 'region_id', 'is_branch', 'opened_on'] },
    regionalCenters.map(({ id, code, regionId, isBranch }) => [id, code, regionId, isBranch, networkSince]),
  );
  await copyInto(
    sql,
    {
      table: 'regional_center_versions',
      columns: ['regional_center_id', 'valid_from', 'name', 'organization_id', 'email'],
    },
    regionalCenters.map(({ id, name, email }) => [id, networkSince, name, id, email]),
  );
  await copyInto(
    sql,
    {
      table: 'access_centers',
      columns: ['id', 'code', 'region_id', 'regional_center_id', 'opened_on', 'closed_on'],
    },
    centers.map(({ id, code, regionId, regionalCenterId, openedOn, closedOn }) => [
      id,
      code,
      regionId,
      regionalCenterId,
      openedOn,
      closedOn,
    ]),
  );
  await copyInto(
    sql,
    {
      table: 'access_center_versions',
      columns: [
        'center_id',
        'valid_from',
        'valid_to',
        'name',
        'locality',
        'organization_id',
        'region_id',
        'regional_center_id',
        'time_zone',
        'email',
      ],
    },
    centers.flatMap((center) => [...versionsOf(center)]),
  );
  await copyInto(
    sql,
    {
      table: 'center_suspensions',
      columns: ['center_id', 'region_id', 'regional_center_id', 'suspended_on', 'resumed_on', 'reason'],
    },
    centers.flatMap(({ id, regionId, regionalCenterId, suspension }) =>
      suspension
        ? [[id, regionId, regionalCenterId, suspension.from, suspension.to, 'Ремонт помещения']]
        : [],
    ),
  );
  for (const table of ['regions', 'organizations', 'regional_centers', 'access_centers']) {
    await sql.unsafe(
      `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
    );
  }
}
