import type { Sql } from 'postgres';
import { copyInto } from '../copy.ts';
import type { DemoNetwork } from '../network/network.ts';
import { regionRows } from '../network/regions.ts';
import { random } from '../random.ts';
import { municipalityRows } from './municipality-rows.ts';

/** Of ten towns of a list, how many have centres: the others are the white spots of the demo. */
const served = 6;

interface Town {
  readonly latitude: number;
  readonly longitude: number;
}

function* placed({ centers }: DemoNetwork, seed: number) {
  for (const [code, rows] of Object.entries(municipalityRows)) {
    const regionId = regionRows.findIndex(([known]) => known === code) + 1;
    const towns: readonly Town[] = rows
      .filter((_, index) => (index * 7) % 10 < served)
      .map(([, , , , latitude, longitude]) => ({ latitude, longitude }));
    const dice = random(seed + regionId);
    // Within some hundred metres of the seat: two centres of one small town stand near each other.
    const aside = () => (dice.next() - 0.5) * 0.02;
    for (const [index, { id }] of centers.filter((center) => center.regionId === regionId).entries()) {
      const town = towns[index % towns.length];
      if (town) yield { id, latitude: town.latitude + aside(), longitude: town.longitude + aside() };
    }
  }
}

/** Municipalities of four regions, and coordinates of the centres there. */
export async function loadMunicipalities(
  sql: Sql,
  { seed }: { readonly seed: number },
  network: DemoNetwork,
): Promise<void> {
  await copyInto(
    sql,
    {
      table: 'municipalities',
      columns: ['region_id', 'name', 'kind', 'seat', 'population', 'latitude', 'longitude'],
    },
    Object.entries(municipalityRows).flatMap(([code, rows]) =>
      rows.map(([name, kind, seat, thousands, latitude, longitude]) => [
        regionRows.findIndex(([known]) => known === code) + 1,
        ...[name, kind === 'г' ? 'urban-okrug' : 'municipal-district', seat, thousands * 1000],
        ...[latitude, longitude],
      ]),
    ),
  );
  const points = JSON.stringify([...placed(network, seed)]);
  await sql`update access_centers c set latitude = round(p.latitude::numeric, 5), longitude = round(p.longitude::numeric, 5)
    from jsonb_to_recordset(${points}::text::jsonb) as p(id int, latitude float8, longitude float8) where c.id = p.id`;
}
