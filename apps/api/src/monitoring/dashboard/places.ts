import { DomainError, type Language, type Month } from '@pbnet/domain';
import { contains, placeRef, type Actor, type Place, type PlaceRef } from '@pbnet/domain/access';
import type { Database } from '../../database.ts';
import type { Places } from '../../places.ts';
import { readJson } from './read-json.ts';

/** A place with its name, for headings and the way back up. */
export interface NamedPlace {
  readonly kind: PlaceRef['kind'];
  readonly id: number;
  readonly name: string;
}

const placedKinds = { region: 'region', 'regional-center': 'regionalCenter', center: 'center' } as const;

/** A centre that has left the regional center still shows it the months it had there: rows narrow the rest. */
async function wasHere(database: Database, actor: Actor, center: number): Promise<boolean> {
  if (actor.place.kind !== 'regional-center') return false;
  return readJson<boolean>(
    database,
    actor.place,
    (sql) => sql`select exists (select from center_reports where center_id = ${center})::text as json`,
  );
}

/**
 * The place that the actor asks about: the own one when none is named.
 * Throws DomainError not-found for an unknown place and forbidden for a foreign one.
 */
export async function askedPlace(
  { database, places }: { readonly database: Database; readonly places: Places },
  actor: Actor,
  asked: PlaceRef | undefined,
): Promise<PlaceRef> {
  if (!asked) return placeRef(actor.place);
  const own = actor.place;
  if (asked.kind === 'network') {
    if (own.kind === 'network') return asked;
    throw new DomainError('forbidden', 'place-forbidden');
  }
  const place: Place = await places.of(placedKinds[asked.kind], asked.id);
  if (contains(own, place)) return asked;
  if (asked.kind === 'center' && (await wasHere(database, actor, asked.id))) return asked;
  throw new DomainError('forbidden', 'place-forbidden');
}

/** Names from the top of the actor's own place down to the place, as in the month. */
export function placeTrail(
  database: Database,
  seenFrom: Place,
  {
    place,
    month,
    language,
  }: { readonly place: PlaceRef; readonly month: Month; readonly language: Language },
): Promise<readonly NamedPlace[]> {
  if (place.kind === 'network') return Promise.resolve([]);
  const { kind, id } = place;
  return readJson(database, seenFrom, (sql) => {
    const newest = sql`order by valid_from <= (${month} || '-01')::date desc, valid_from desc limit 1`;
    return sql`
      with lowest as (
        select
          case when ${kind} = 'center' then ${id}::int end as center_id,
          case ${kind}
            when 'regional-center' then ${id}::int
            when 'center' then (select regional_center_id from access_center_versions where center_id = ${id} ${newest})
          end as regional_center_id
      ), tree as (
        select case when ${kind} = 'region' then ${id}::int
          else (select region_id from regional_centers where id = lowest.regional_center_id) end as region_id, lowest.*
        from lowest
      ), trail as (
        select 1 as depth, 'region' as kind, region_id as id, (
          select case when ${language} = 'en' then name_en else name_ru end
          from region_versions where region_id = tree.region_id ${newest}) as name
        from tree where ${seenFrom.kind} in ('network', 'region')
        union all
        select 2, 'regional-center', regional_center_id, (
          select name from regional_center_versions where regional_center_id = tree.regional_center_id ${newest})
        from tree where regional_center_id is not null and ${seenFrom.kind} <> 'center'
        union all
        select 3, 'center', center_id, (
          select name from access_center_versions where center_id = tree.center_id ${newest})
        from tree where center_id is not null
      )
      select coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'name', name) order by depth), '[]')::text
        as json from trail where name is not null`;
  });
}
