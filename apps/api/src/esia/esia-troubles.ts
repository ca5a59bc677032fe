import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { EsiaFailure } from './esia-failure.ts';
import { esiaTroubles as table } from './esia.tables.ts';

/** What the administrator must mend, remembered for all processes until somebody gets in again. */
export interface EsiaTroubles {
  /** Nothing where the failure is not the administrator's. */
  note(failure: EsiaFailure): Promise<void>;
  /** Somebody has signed in: all is well. */
  over(): Promise<void>;
}

export function esiaTroubles({ system }: Database): EsiaTroubles {
  return {
    async note({ told }) {
      if (!told) return;
      await system((tx) =>
        tx
          .insert(table)
          .values(told)
          .onConflictDoUpdate({
            target: table.key,
            set: { details: told.details, times: sql`${table.times} + 1`, lastAt: sql`now()` },
          }),
      );
    },

    over: () => system(async (tx) => void (await tx.delete(table))),
  };
}
