import { addMonths } from '@pbnet/domain';
import { lastMonth } from '../data-set.ts';
import type { Row } from '../row.ts';
import { poolSize, startKillable } from './killable-system.ts';
import { killRound } from './round.ts';

const rounds = 20;

/** kill -9 of API, worker and database at random moments of a mailing, twenty times. Throws when anything was lost. */
export async function kill(): Promise<readonly Row[]> {
  const system = await startKillable(rounds + 1);
  try {
    const repeats: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const result = await killRound(system, addMonths(lastMonth, -round), Math.random);
      repeats.push(result.repeats);
      console.log(
        `bench: kill ${round}: ${result.letters} letters, ${result.repeats} repeated, ${result.saves} saves kept`,
      );
    }
    const most = Math.max(...repeats);
    return [
      {
        name: `kill -9 of API, worker, database, ${rounds} rounds: most repeats`,
        ours: String(most),
        floor: `pool of ${poolSize}`,
        ratio: most / poolSize,
        bound: { atMost: 1 },
      },
    ];
  } finally {
    await system.stop();
  }
}
