import { DomainError, westernmost, type TimeZone } from '@pbnet/domain';
import type { Parties } from '@pbnet/domain/resolutions';
import type { DecisionDraft } from '@pbnet/validation/resolutions';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { resolutionsRepository } from './resolutions.repository.ts';

/** A responsible party as cards and letters know it. */
export interface Party {
  /** 'rc:12' or 'department:ОМиМС' */
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly department: string | null;
  readonly zone: TimeZone;
}

interface CenterRow extends Record<string, unknown> {
  readonly id: number;
  readonly regionId: number;
  readonly name: string;
  readonly email: string | null;
  readonly zones: readonly TimeZone[];
}

/** Headquarters counts its days in Moscow. */
export const headquartersZone: TimeZone = 'Europe/Moscow';

async function centers(tx: Transaction): Promise<readonly CenterRow[]> {
  return tx.execute<CenterRow>(sql`
    select rc.id, rc.region_id as "regionId", coalesce(v.name, rc.code) as name, nullif(trim(v.email), '') as email,
      coalesce((select array_agg(distinct c.time_zone) from access_center_versions c
        where c.regional_center_id = rc.id and c.valid_from <= current_date
          and (c.valid_to is null or c.valid_to > current_date)), '{}') as zones
    from regional_centers rc
    left join lateral (
      select name, email from regional_center_versions where regional_center_id = rc.id
      order by valid_from > current_date, valid_from desc limit 1
    ) v on true
    where rc.opened_on <= current_date and (rc.closed_on is null or rc.closed_on > current_date)
    order by rc.id`);
}

/** Everybody who can be responsible today: departments of headquarters, then the working regional centers. */
export async function readParties(tx: Transaction, now: Date): Promise<readonly Party[]> {
  const departments = await resolutionsRepository(tx).departments();
  return [
    ...departments
      .filter(({ closed }) => !closed)
      .map(({ code, nameRu, email }) => ({
        key: `department:${code}`,
        name: nameRu,
        email,
        regionId: null,
        regionalCenterId: null,
        department: code,
        zone: headquartersZone,
      })),
    ...(await centers(tx)).map(({ id, zones, ...center }) => ({
      ...center,
      key: `rc:${id}`,
      regionalCenterId: id,
      department: null,
      zone: westernmost(zones, now) ?? headquartersZone,
    })),
  ];
}

/** Those of everybody that a decision names. */
export function partiesOf(
  { departments, regionalCenters }: Parties,
  all: readonly Party[],
): readonly Party[] {
  return all.filter(({ department, regionalCenterId }) =>
    department === null
      ? regionalCenters === 'all' || (regionalCenterId !== null && regionalCenters.includes(regionalCenterId))
      : departments.includes(department),
  );
}

/** Throws where a named party does not work today, or a controller is nobody who may control. */
export async function checkParties(
  tx: Transaction,
  drafts: readonly Pick<DecisionDraft, 'parties' | 'controllerId'>[],
  now: Date,
): Promise<void> {
  const all = await readParties(tx, now);
  for (const { parties } of drafts) {
    const chosen = parties.regionalCenters === 'all' ? [] : parties.regionalCenters;
    const named = new Set([...parties.departments, ...chosen.map(String)]).size;
    const found = partiesOf({ ...parties, regionalCenters: chosen }, all).length;
    if (found < named) throw new DomainError('rule-broken', 'party-unknown');
  }
  const controllers = new Set(drafts.flatMap(({ controllerId }) => controllerId ?? []));
  if (controllers.size === 0) return;
  const known = new Set((await readControllers(tx)).map(({ id }) => id));
  if ([...controllers].some((id) => !known.has(id)))
    throw new DomainError('rule-broken', 'controller-unknown');
}

export interface Controller extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
}

/** Staff of headquarters that may confirm. */
export async function readControllers(tx: Transaction): Promise<readonly Controller[]> {
  return tx.execute<Controller>(sql`
    select distinct a.id, a.display_name as name from accounts a
    join account_bindings b on b.account_id = a.id
    where a.state = 'active' and b.role in ('monitoring-officer', 'director')
    order by name, a.id`);
}

/** «ОМиМС, РЦ» as a resolution names them. */
export function partiesInWords({ departments, regionalCenters }: Parties, all: readonly Party[]): string {
  const named =
    regionalCenters === 'all'
      ? ['РЦ']
      : regionalCenters.map((id) => all.find(({ key }) => key === `rc:${id}`)?.name ?? `РЦ ${id}`);
  return [...departments, ...named].join(', ');
}
