import { setTimeout as delay } from 'node:timers/promises';
import { inTime } from './in-time.ts';

interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** More wait for the next batch. */
const most = 250;

/**
 * Hands items to the work in batches, one batch at a time: what comes meanwhile makes the next one. A batch that takes
 * too long is refused and holds up nobody after it.
 * @param work gives a result for each item, in their order; the signal says that nobody waits any more
 * @param gatherMs how long a batch waits for more; without it the first item starts one at once
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[], late: AbortSignal) => Promise<readonly Result[]>,
  gatherMs = 0,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let isWorking = false;

  async function finish(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    const items = batch.map(({ item }) => item);
    try {
      const results = await inTime((late) => work(items, late));
      results.forEach((result, index) => batch[index]?.resolve(result));
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
  }

  async function run(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    while (waiting.length > 0) {
      if (gatherMs > 0) await delay(gatherMs);
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await finish(batch);
    }
    isWorking = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      void run();
    });
}
