import type { Database } from '../database.ts';
import { centers, type Centers } from './centers.ts';
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
}

export interface NetworkOptions {
  readonly database: Database;
  readonly now: () => Date;
}

export function network({ database, now }: NetworkOptions): Network {
  const options = { database, today: todayBy(now) };
  return {
    regions: regions(options),
    organizations: organizations(options),
    regionalCenters: regionalCenters(options),
    centers: centers(options),
  };
}
