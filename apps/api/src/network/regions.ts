import { DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { History, RegionFacts } from '@pbnet/domain/network';
import type { AddRegion, ChangeRegion, CorrectRegion, NetworkOverviewInput } from '@pbnet/validation/network';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { centersOn } from './center-list.ts';
import { regionHistory } from './histories.ts';
import { regions as table } from './network.tables.ts';
import { take, writeEdit, type RegistryRecord } from './registry-records.ts';
import type { RegistryOptions } from './today.ts';

export interface RegionRow {
  readonly id: number;
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly federalDistrict: string;
  readonly regionalCenters: number;
  /** Access centers that work or are suspended on the day. */
  readonly centers: number;
  readonly suspended: number;
}

export interface NetworkOverview {
  readonly asOf: Day;
  readonly regions: readonly RegionRow[];
}

export interface RegionCard {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly history: History<RegionFacts>;
}

export interface Regions {
  /** Every region with what the actor may see in it on the day. */
  overview(actor: Actor, input: NetworkOverviewInput): Promise<NetworkOverview>;
  get(actor: Actor, regionId: number): Promise<RegionCard>;
  /** Returns the region's id. */
  add(actor: Actor, input: AddRegion): Promise<number>;
  change(actor: Actor, input: ChangeRegion): Promise<void>;
  correct(actor: Actor, input: CorrectRegion): Promise<void>;
}

const record: Omit<RegistryRecord<RegionFacts>, 'today'> = {
  entity: 'region',
  table,
  history: regionHistory,
};

async function regionsOn(tx: Transaction, day: Day): Promise<readonly RegionRow[]> {
  return tx.execute<RegionRow & Readonly<Record<string, unknown>>>(sql`
    select r.id, r.code, v.name_ru as "nameRu", v.name_en as "nameEn", v.federal_district as "federalDistrict",
      coalesce(rc.count, 0) as "regionalCenters", coalesce(n.centers, 0) as centers,
      coalesce(n.suspended, 0) as suspended
    from regions r
    join region_versions v on v.region_id = r.id
      and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)
    left join (
      select region_id, count(*)::int as count from regional_centers
      where opened_on <= ${day}::date and (closed_on is null or closed_on > ${day}::date) group by region_id
    ) rc on rc.region_id = r.id
    left join (
      select region_id, count(*)::int as centers, count(*) filter (where state = 'suspended')::int as suspended
      from (${centersOn(day)}) c where state in ('working', 'suspended') group by region_id
    ) n on n.region_id = r.id
    order by v.name_ru`);
}

export function regions({ database, today }: RegistryOptions): Regions {
  const kept = { ...record, today };

  async function edit(tx: Transaction, actor: Actor, input: ChangeRegion & { reason?: string }) {
    const { regionId: id, version, from, facts, reason } = input;
    const versions = await take(tx, kept, { id, version });
    const taken = { record: kept, versions, place: { kind: 'region', regionId: id } as const };
    const edited = { id, version, from, facts, ...(reason === undefined ? {} : { reason }) };
    await writeEdit(tx, { actor, taken }, edited);
  }

  return {
    overview: (actor, { asOf = today() }) =>
      database.as(actor, async (tx) => {
        const all = await regionsOn(tx, asOf);
        const { place } = actor;
        const own = place.kind === 'network' ? all : all.filter(({ id }) => id === place.regionId);
        return { asOf, regions: own };
      }),

    get: (actor, regionId) =>
      database.as(actor, async (tx) => {
        const [row] = await tx.select().from(table).where(eq(table.id, regionId));
        if (!row) throw new DomainError('not-found', 'not-found');
        const { id, code, version } = row;
        return { id, code, version, history: await regionHistory.read(tx, id) };
      }),

    add: (actor, { code, from, ...facts }) =>
      database.as(actor, async (tx) => {
        const [made] = await tx
          .insert(table)
          .values({ code })
          .onConflictDoNothing({ target: table.code })
          .returning({ id: table.id });
        if (!made) throw new DomainError('conflict', 'code-taken', { code });
        await regionHistory.replace(tx, made.id, [{ validFrom: from, validTo: null, facts }]);
        const after = { code, from, ...facts };
        const place = { kind: 'region', regionId: made.id } as const;
        await audit(tx, actor, { action: 'region.add', entity: 'region', entityId: made.id, place, after });
        return made.id;
      }),

    change: (actor, input) => database.as(actor, (tx) => edit(tx, actor, input)),

    correct: (actor, input) => database.as(actor, (tx) => edit(tx, actor, input)),
  };
}
