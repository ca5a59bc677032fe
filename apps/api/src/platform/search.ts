import { can, type Actor } from '@pbnet/domain/access';
import { sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { FoundThing, SearchSource } from './search-source.ts';
import { byFitness, contains, fits, fold, holdsToday, within } from './search-sql.ts';

/** Somebody or something of the network itself; things of the modules come with their own path. */
export interface NetworkHit {
  readonly kind: 'center' | 'regional-center' | 'person';
  readonly id: number | string;
  readonly title: string;
  /** Where it is: «Пензенская область · Кузнецк · РЦ-12-003» */
  readonly detail: string;
}

export type SearchHit = NetworkHit | FoundThing;

export interface Search {
  /** What the actor may see and what fits the typed text; at most seven of a kind, the best first. */
  find(actor: Actor, text: string): Promise<readonly SearchHit[]>;
}

type Row = NetworkHit & Record<string, unknown>;

const most = 7;
const version = sql`v`;
const region = sql`r`;

/**
 * Ids of centres that fit. Asked as the owner, since row-level security keeps `like` from the trigram index: the place
 * narrows here, and the role of the actor again when the centres are read.
 */
async function fittingCenters(tx: Transaction, { place }: Actor, text: string): Promise<readonly number[]> {
  const name = fold(sql`(v.name || ' ' || v.locality)`);
  const here = sql`${holdsToday(version)} and ${within(place, version)}`;
  // The planner takes folding and likeness for cheap and would work through every name.
  await tx.execute(sql`select set_config('enable_seqscan', 'off', true)`);
  const rows = await tx.execute<{ id: number }>(sql`
    select v.center_id as id from access_center_versions v
    where ${here} and v.center_id in (
      select v.center_id from access_center_versions v where ${fits(name, text)}
      union select id from access_centers where ${contains(sql`lower(code)`, text)})
    order by ${byFitness(fold(sql`v.name`), text)} limit ${most}`);
  return rows.map(({ id }) => id);
}

async function centers(tx: Transaction, ids: readonly number[]): Promise<readonly NetworkHit[]> {
  if (ids.length === 0) return [];
  const wanted = sql`array[${sql.join([...ids], sql`, `)}]::int[]`;
  return tx.execute<Row>(sql`
    select 'center' as kind, c.id, v.name as title, concat_ws(' · ', r.name_ru, v.locality, c.code) as detail
    from access_center_versions v
    join access_centers c on c.id = v.center_id
    left join region_versions r on r.region_id = v.region_id and ${holdsToday(region)}
    where v.center_id = any(${wanted}) and ${holdsToday(version)} and c.closed_on is null
    order by array_position(${wanted}, c.id)`);
}

async function regionalCenters(tx: Transaction, text: string): Promise<readonly NetworkHit[]> {
  const name = fold(sql`(v.name || ' ' || coalesce(r.name_ru, '') || ' ' || c.code)`);
  return tx.execute<Row>(sql`
    select 'regional-center' as kind, c.id, v.name as title, concat_ws(' · ', r.name_ru, c.code) as detail
    from regional_center_versions v
    join regional_centers c on c.id = v.regional_center_id
    left join region_versions r on r.region_id = c.region_id and ${holdsToday(region)}
    where ${holdsToday(version)} and c.closed_on is null and ${fits(name, text)}
    order by ${byFitness(name, text)} limit ${most}`);
}

async function people(tx: Transaction, text: string): Promise<readonly NetworkHit[]> {
  const name = fold(sql`(display_name || ' ' || email)`);
  return tx.execute<Row>(sql`
    select 'person' as kind, id::text as id, display_name as title, email as detail
    from accounts
    where state <> 'erased' and ${fits(name, text)}
    order by ${byFitness(name, text)} limit ${most}`);
}

export interface SearchOptions {
  readonly database: Database;
  readonly sources: readonly SearchSource[];
}

export function search({ database, sources }: SearchOptions): Search {
  async function things(tx: Transaction, actor: Actor, typed: Parameters<SearchSource['find']>[2]) {
    const found: FoundThing[] = [];
    for (const source of sources) found.push(...(await source.find(tx, actor, typed)));
    return found;
  }

  return {
    async find(actor, text) {
      const ids = await database.system((tx) => fittingCenters(tx, actor, text));
      const typed = {
        most,
        fold,
        fits: (column: SQL) => fits(column, text),
        byFitness: (column: SQL) => byFitness(column, text),
      };
      return database.as(actor, async (tx) => [
        ...(await regionalCenters(tx, text)),
        ...(await centers(tx, ids)),
        ...(can(actor, 'account.read') ? await people(tx, text) : []),
        ...(await things(tx, actor, typed)),
      ]);
    },
  };
}
