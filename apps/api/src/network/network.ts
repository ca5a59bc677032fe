import type { Database } from '../database.ts';
import { centerAddresses, type CenterAddresses } from './center-addresses.ts';
import { centers, type Centers } from './centers.ts';
import { applyDueMoves } from './due-moves.ts';
import { organizations, type Organizations } from './organizations.ts';
import { regionalCenters, type RegionalCenters } from './regional-centers.ts';
import { regions, type Regions } from './regions.ts';
import { todayBy } from './today.ts';

/** The registry of the network, each thing with the history of its facts. */
export interface Network {
  readonly regions: Regions;
  readonly organizations: Organizations;
  readonly regionalCenters: RegionalCenters;
  readonly centers: Centers;
  readonly addresses: CenterAddresses;
  /** Lets planned moves come due whose day has begun; run daily. Returns the number of moved centres. */
  applyDueMoves(): Promise<number>;
}

export interface NetworkOptions {
  readonly database: Database;
  readonly now: () => Date;
}

export function network({ database, now }: NetworkOptions): Network {
  const today = todayBy(now);
  const options = { database, today };
  return {
    regions: regions(options),
    organizations: organizations(options),
    regionalCenters: regionalCenters(options),
    centers: centers(options),
    addresses: centerAddresses(options),
    applyDueMoves: () => database.system(async (tx) => (await applyDueMoves(tx, today())).length),
  };
}
