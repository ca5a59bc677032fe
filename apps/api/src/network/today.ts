import { dayIn, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import type { Database } from '../database.ts';

/** The day that headquarters' calendar shows: what «today» means for the network as a whole. */
export type Today = () => Day;

export interface RegistryOptions {
  readonly database: Database;
  readonly today: Today;
}

export function todayBy(now: () => Date): Today {
  return () => dayIn(networkTimeZone, now());
}
