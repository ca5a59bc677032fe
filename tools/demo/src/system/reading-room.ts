import { startDoor, type Door } from '@pbnet/stand-in-resources/door';
import type { Resources } from '@pbnet/stand-in-resources';
import postgres from 'postgres';

export interface ReadingRoomOptions {
  readonly resources: Resources;
  /** Where the API listens, with its scheme. */
  readonly apiUrl: string;
  readonly publicUrl: string;
  /** The address of a centre that the system sees behind the door. */
  readonly address: string;
  /** The wished port; any free one unless told. */
  readonly port?: number;
}

/** What makes the API believe the door: it is the one proxy in front of it. */
export const behindTheDoor = { TRUSTED_PROXIES: '1' } as const;

/** Tells the server of documents whom to believe, and opens the door of a centre's reading room. */
export async function startReadingRoom({
  resources,
  apiUrl,
  publicUrl,
  address,
  port = 0,
}: ReadingRoomOptions): Promise<Door> {
  resources.believe({ issuer: publicUrl, url: publicUrl });
  const door = await startDoor({ port, target: apiUrl, publicUrl, entrance: resources.url, address });
  resources.standBehind(door.url);
  return door;
}

/** The first address of the centre in the registry of the database. Rejects where the centre has none. */
export async function addressOfCenter(databaseUrl: string, code: string): Promise<string> {
  const sql = postgres(databaseUrl, { max: 1 });
  const [row] = await sql<{ address: string }[]>`
    select host(a.range) as address from center_addresses a
    join access_centers c on c.id = a.center_id
    where c.code = ${code} order by a.id limit 1`.finally(() => sql.end());
  if (!row) throw new Error(`The centre ${code} is seen from no address.`);
  return row.address;
}
