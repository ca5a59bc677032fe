import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

export interface OpenReadings {
  /** Forgets who has read nothing for two hours: no limit reaches further back. Returns how many rows. */
  forget(): Promise<number>;
}

const keptMs = 2 * 3_600_000;

export function openReadings(database: Pick<Database, 'system'>, now: () => Date): OpenReadings {
  return {
    forget: () =>
      database.system(async (tx) => {
        const over = new Date(now().getTime() - keptMs).toISOString();
        const { count } = await tx.execute(sql`delete from open_readings where changed_at < ${over}`);
        return count;
      }),
  };
}
