import { DomainError, type Day } from '@pbnet/domain';
import type { EventFormat, EventLink, EventState } from '@pbnet/domain/joint-events';
import type { ListPosters } from '@pbnet/validation/joint-events';
import { sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { namedFrom } from './joint-events.repository.ts';

/** What visitors read of an event that headquarters has agreed to: no people, no figures. Instants are ISO texts. */
export interface Poster {
  readonly id: string;
  readonly title: string;
  readonly kindName: { readonly ru: string; readonly en: string };
  readonly format: EventFormat;
  readonly state: EventState;
  /** Null while a postponed event waits for its new date. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: string;
  readonly regionId: number;
  readonly regionName: string;
  readonly placeName: string;
  readonly locality: string;
  readonly hall: string;
  readonly organisers: readonly string[];
  readonly withLibrary: boolean;
  readonly onAir: boolean;
  readonly audience: string;
  readonly description: string;
  readonly links: readonly EventLink[];
  /** SEQUENCE and LAST-MODIFIED of the feed. */
  readonly sequence: number;
  readonly changedAt: string;
}

export interface PosterRegion {
  readonly id: number;
  readonly nameRu: string;
  readonly nameEn: string;
}

export interface Posters {
  /** From the day on, the earliest first; without a day: what is not over. At most 300. */
  list(input: ListPosters): Promise<readonly Poster[]>;
  get(id: string): Promise<Poster>;
  /** Regions with anything to show. */
  regions(): Promise<readonly PosterRegion[]>;
  /** A year back and everything ahead, also what is cancelled: feeds have to take it away. */
  feed(regionId: number | null): Promise<readonly Poster[]>;
  /** Null when there is no such region. */
  regionName(regionId: number): Promise<string | null>;
}

export interface PostersOptions {
  readonly database: Database;
  readonly now: () => Date;
}

const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const posterJson = sql`jsonb_build_object(
    'id', e.id, 'title', e.title, 'kindName', json_build_object('ru', k.name_ru, 'en', k.name_en),
    'format', e.format, 'state', e.state, 'startsAt', ${iso(sql`e.starts_at`)}, 'endsAt', ${iso(sql`e.ends_at`)},
    'zone', e.zone, 'regionId', e.region_id, 'regionName', r.name_ru,
    'placeName', coalesce(public_center_name(e.place_center_id), e.place), 'locality', coalesce(p.locality, ''),
    'hall', e.hall, 'organisers', (select coalesce(jsonb_agg(o ->> 'name'), '[]') from jsonb_array_elements(e.organisers) o),
    'withLibrary', e.with_library, 'onAir', e.on_air, 'audience', e.audience, 'description', e.description,
    'links', e.links, 'sequence', e.sequence, 'changedAt', ${iso(sql`e.changed_at`)})`;

const most = 300;

interface Asked {
  readonly where: SQL;
  readonly limit: number;
}

async function read(tx: Transaction, { where, limit }: Asked): Promise<readonly Poster[]> {
  const rows = await tx.execute<{ poster: Poster }>(sql`
    select ${posterJson} as poster from ${namedFrom}
    left join lateral (
      select locality from access_center_versions where center_id = e.place_center_id and valid_from <= current_date
      order by valid_from desc limit 1) p on true
    where e.agreed_at is not null and ${where} order by e.starts_at nulls last, e.id limit ${limit}`);
  return rows.map(({ poster }) => poster);
}

function ofRegion(regionId: number | null | undefined): SQL {
  return regionId === null || regionId === undefined ? sql`true` : sql`e.region_id = ${regionId}`;
}

function since(from: Day | undefined, now: Date): SQL {
  return from === undefined
    ? sql`e.ends_at > ${now.toISOString()}::timestamptz`
    : sql`e.ends_at > ${from}::timestamp at time zone 'Etc/GMT-14'`;
}

export function posters({ database, now }: PostersOptions): Posters {
  return {
    list: ({ regionId, from }) =>
      database.system((tx) =>
        read(tx, { where: sql`${ofRegion(regionId)} and ${since(from, now())}`, limit: most }),
      ),

    get: (id) =>
      database.system(async (tx) => {
        const [poster] = await read(tx, { where: sql`e.id = ${id}`, limit: 1 });
        if (!poster) throw new DomainError('not-found', 'not-found');
        return poster;
      }),

    regions: () =>
      database.system(async (tx) => {
        const rows = await tx.execute<PosterRegion & Record<string, unknown>>(sql`
          select distinct on (v.region_id) v.region_id as id, v.name_ru as "nameRu", v.name_en as "nameEn"
          from region_versions v
          where v.valid_from <= current_date and exists (
            select from joint_events e where e.region_id = v.region_id and e.agreed_at is not null)
          order by v.region_id, v.valid_from desc`);
        return rows.toSorted((one, other) => one.nameRu.localeCompare(other.nameRu, 'ru'));
      }),

    feed: (regionId) =>
      database.system((tx) => {
        const year = new Date(now().getTime() - 366 * 86_400_000).toISOString();
        const recent = sql`(e.ends_at is null or e.ends_at > ${year}::timestamptz)`;
        return read(tx, { where: sql`${ofRegion(regionId)} and ${recent}`, limit: 20_000 });
      }),

    regionName: (regionId) =>
      database.system(async (tx) => {
        const [row] = await tx.execute<{ name: string }>(sql`
          select name_ru as name from region_versions where region_id = ${regionId} and valid_from <= current_date
          order by valid_from desc limit 1`);
        return row?.name ?? null;
      }),
  };
}
