import { DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { History, OrganizationFacts, OrganizationKind } from '@pbnet/domain/network';
import type {
  AddOrganization,
  ArchiveOrganization,
  ChangeOrganization,
  CorrectOrganization,
  ListOrganizations,
} from '@pbnet/validation/network';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { folded, pattern } from './center-list.ts';
import { organizationHistory } from './histories.ts';
import { organizations as table } from './network.tables.ts';
import { take, writeEdit, type RegistryRecord } from './registry-records.ts';
import type { RegistryOptions } from './today.ts';

export interface OrganizationRow {
  readonly id: number;
  readonly kind: OrganizationKind;
  readonly regionId: number;
  readonly regionName: string;
  readonly name: string;
  readonly shortName: string;
  readonly archivedOn: Day | null;
}

export interface OrganizationPage {
  readonly rows: readonly OrganizationRow[];
  readonly total: number;
  readonly pageSize: number;
}

export interface OrganizationCard {
  readonly id: number;
  readonly kind: OrganizationKind;
  readonly regionId: number;
  readonly archivedOn: Day | null;
  readonly version: number;
  readonly history: History<OrganizationFacts>;
}

export interface Organizations {
  list(actor: Actor, filter: ListOrganizations): Promise<OrganizationPage>;
  get(actor: Actor, organizationId: number): Promise<OrganizationCard>;
  /** Returns the organisation's id. */
  add(actor: Actor, input: AddOrganization): Promise<number>;
  change(actor: Actor, input: ChangeOrganization): Promise<void>;
  correct(actor: Actor, input: CorrectOrganization): Promise<void>;
  /** Throws rule-broken while centres work in it on the day or later. */
  archive(actor: Actor, input: ArchiveOrganization): Promise<void>;
}

const pageSize = 50;

const record: Omit<RegistryRecord<OrganizationFacts>, 'today'> = {
  entity: 'organization',
  table,
  history: organizationHistory,
};

type Found = OrganizationRow & { readonly total: number; readonly [column: string]: unknown };

async function found(tx: Transaction, filter: ListOrganizations, day: Day): Promise<OrganizationPage> {
  const { regionId = null, page } = filter;
  const text = pattern(filter.search);
  const rows = await tx.execute<Found>(sql`
    select o.id, o.kind, o.region_id as "regionId", region.name_ru as "regionName", v.name,
      v.short_name as "shortName", o.archived_on as "archivedOn", count(*) over ()::int as total
    from organizations o
    join lateral (select name, short_name from organization_versions v where v.organization_id = o.id
      order by v.valid_from <= ${day}::date desc, abs(v.valid_from - ${day}::date) limit 1) v on true
    left join lateral (select name_ru from region_versions v where v.region_id = o.region_id
      and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)) region on true
    where o.merged_into_id is null
      and (${regionId}::int is null or o.region_id = ${regionId}::int)
      and (${text}::text is null or ${folded(sql`v.name || ' ' || v.short_name`)} like ${text}::text)
    order by v.name, o.id
    limit ${pageSize} offset ${(page - 1) * pageSize}`);
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0, pageSize };
}

/** Centres and regional centers that the organisation hosts on the day or later. */
async function hosted(tx: Transaction, id: number, day: Day): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select (select count(distinct c.id) from access_centers c join access_center_versions v on v.center_id = c.id
      where v.organization_id = ${id} and (v.valid_to is null or v.valid_to > ${day}::date)
        and (c.closed_on is null or c.closed_on > ${day}::date))::int
    + (select count(distinct c.id) from regional_centers c
      join regional_center_versions v on v.regional_center_id = c.id
      where v.organization_id = ${id} and (v.valid_to is null or v.valid_to > ${day}::date)
        and (c.closed_on is null or c.closed_on > ${day}::date))::int as count`);
  return row?.count ?? 0;
}

export function organizations({ database, today }: RegistryOptions): Organizations {
  const kept = { ...record, today };

  async function edit(tx: Transaction, actor: Actor, input: ChangeOrganization & { reason?: string }) {
    const { organizationId: id, version, from, facts, reason } = input;
    const versions = await take(tx, kept, { id, version });
    const edited = { id, version, from, facts, ...(reason === undefined ? {} : { reason }) };
    await writeEdit(tx, { actor, taken: { record: kept, versions } }, edited);
  }

  return {
    list: (actor, filter) => database.as(actor, (tx) => found(tx, filter, today())),

    get: (actor, organizationId) =>
      database.as(actor, async (tx) => {
        const [row] = await tx.select().from(table).where(eq(table.id, organizationId));
        if (!row) throw new DomainError('not-found', 'not-found');
        const { id, kind, regionId, archivedOn, version } = row;
        return { id, kind, regionId, archivedOn, version, history: await organizationHistory.read(tx, id) };
      }),

    add: (actor, { kind, regionId, from, ...facts }) =>
      database.as(actor, async (tx) => {
        const [made] = await tx.insert(table).values({ kind, regionId }).returning({ id: table.id });
        if (!made) throw new DomainError('not-found', 'not-found');
        await organizationHistory.replace(tx, made.id, [{ validFrom: from, validTo: null, facts }]);
        const after = { kind, regionId, from, ...facts };
        const place = { kind: 'region', regionId } as const;
        await audit(tx, actor, {
          action: 'organization.add',
          entity: 'organization',
          entityId: made.id,
          place,
          after,
        });
        return made.id;
      }),

    change: (actor, input) => database.as(actor, (tx) => edit(tx, actor, input)),

    correct: (actor, input) => database.as(actor, (tx) => edit(tx, actor, input)),

    archive: (actor, { organizationId: id, version, on }) =>
      database.as(actor, async (tx) => {
        await take(tx, kept, { id, version });
        const count = await hosted(tx, id, on);
        if (count > 0) throw new DomainError('rule-broken', 'organization-in-use', { count });
        await tx.update(table).set({ archivedOn: on }).where(eq(table.id, id));
        const after = { archivedOn: on };
        await audit(tx, actor, {
          action: 'organization.archive',
          entity: 'organization',
          entityId: id,
          after,
        });
      }),
  };
}
