import { median } from './row.ts';

/** Milliseconds that both take, median of alternating rounds after one round of warming up. */
export async function compareTimes(
  ours: () => Promise<unknown>,
  floor: () => Promise<unknown>,
  rounds = 7,
): Promise<{ readonly ours: number; readonly floor: number }> {
  const times = { ours: [] as number[], floor: [] as number[] };
  await ours();
  await floor();
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await timed(ours));
    times.floor.push(await timed(floor));
  }
  return { ours: median(times.ours), floor: median(times.floor) };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
