import { placeIds, type Place } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { installQueues } from './jobs/queues.ts';

export type Orm = PostgresJsDatabase<Record<string, never>>;

/** A transaction: repositories are built on it, so that nothing can run beside it. */
export type Transaction = Parameters<Parameters<Orm['transaction']>[0]>[0];

export interface Scope {
  readonly place: Place;
}

export interface Database {
  /** Runs the work under the role without BYPASSRLS, seeing only what the actor's place contains. */
  as<T>(actor: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs the work as the owner: sign-in, jobs and schedules, which act for no person. */
  system<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The driver itself, for hot paths. Its types are not drizzle's: dates arrive as Date. */
  readonly raw: postgres.Sql;
  /** LISTEN until the database is closed; `onConnected` runs at each connection, after which notices may be missing. */
  listen(channel: string, onNotice: (payload: string) => void, onConnected: () => void): Promise<unknown>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** A direct address for LISTEN, where `url` goes through pgbouncer. */
  readonly directUrl?: string | undefined;
  /** Connections of each of the two pools. */
  readonly connections?: number;
  /** False behind pgbouncer in transaction mode. */
  readonly prepare?: boolean;
}

/** The settings that the policies compare; '' stands for none. */
export function placeSettings(place: Place): Readonly<Record<string, string>> {
  const { regionId, regionalCenterId, centerId } = placeIds(place);
  const text = (id: number | null) => (id === null ? '' : String(id));
  return {
    role: 'pbnet_app',
    'app.network': place.kind === 'network' ? 'on' : '',
    'app.region_id': place.kind === 'region' ? text(regionId) : '',
    'app.regional_center_id': place.kind === 'regional-center' ? text(regionalCenterId) : '',
    'app.center_id': text(centerId),
    'app.home_region_id': text(regionId),
    'app.home_regional_center_id': text(regionalCenterId),
  };
}

const casing = 'snake_case';
const silent = { onnotice: () => undefined };

/** `current_date` is the network's own day: between midnight in Moscow and in Greenwich the two differ. */
const calendar = { connection: { TimeZone: networkTimeZone } } as const;

export function connect({ url, directUrl, connections = 8, prepare = true }: DatabaseOptions): Database {
  // Two clients: drizzle replaces the parsers of the client it is given.
  const client = postgres(url, { max: connections, prepare, ...silent, ...calendar });
  const raw = postgres(url, { max: connections, prepare, ...silent, ...calendar });
  const direct = directUrl === undefined ? raw : postgres(directUrl, { max: 1, ...silent });
  const orm: Orm = drizzle(client, { casing });

  return {
    as: (actor, work) =>
      orm.transaction(async (tx) => {
        const settings = Object.entries(placeSettings(actor.place));
        const calls = settings.map(([name, value]) => sql`set_config(${name}, ${value}, true)`);
        await tx.execute(sql`select ${sql.join(calls, sql`, `)}`);
        return work(tx);
      }),
    system: (work) => orm.transaction(work),
    raw,
    listen: (channel, onNotice, onConnected) => direct.listen(channel, onNotice, onConnected),
    close: async () => {
      await Promise.all([client, raw, direct].map((pool) => pool.end({ timeout: 5 })));
    },
  };
}

/** Brings the database up to date; safe when several processes start at once. Needs a direct connection. */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, ...silent });
  try {
    await client`select pg_advisory_lock(7205201)`;
    await runMigrations(drizzle(client), {
      migrationsFolder: new URL('../drizzle', import.meta.url).pathname,
    });
    await installQueues(url);
  } finally {
    await client.end();
  }
}
