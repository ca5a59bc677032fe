import { addMonths } from '@pbnet/domain';
import { afterAll, expect, it } from 'vitest';
import { lastMonth } from '../data-set.ts';
import { poolSize, startKillable } from './killable-system.ts';
import { killRound } from './round.ts';

const rounds = 2;
const system = await startKillable(rounds + 1);
afterAll(() => system.stop());

it.each(Array.from({ length: rounds }, (_, index) => index + 1))(
  'loses no letter and no save to kill -9, and repeats at most the letters in flight (round %i)',
  { timeout: 240_000 },
  async (round) => {
    const { letters, repeats, saves } = await killRound(system, addMonths(lastMonth, -round), Math.random);
    expect(letters).toBeGreaterThan(50);
    expect(repeats).toBeLessThanOrEqual(poolSize);
    expect(saves).toBeGreaterThan(0);
  },
);
