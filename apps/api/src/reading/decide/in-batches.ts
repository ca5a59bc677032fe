import { setTimeout as delay } from 'node:timers/promises';
import { inTime } from './in-time.ts';

interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export interface Batches {
  /** How long a batch waits for more; without it only for what is being read from the wire at this moment. */
  readonly gatherMs?: number;
  /** How many batches may be on their way at a time; one without it. */
  readonly atOnce?: number;
}

/** More wait for the next batch. */
const most = 250;

const endOfTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Hands items to the work in batches: what comes while as many as may be are on their way makes the next one, and a lone
 * item waits for nobody. A batch that takes too long is refused and holds up nobody after it.
 * @param work gives a result for each item, in their order; the signal says that nobody waits any more
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[], late: AbortSignal) => Promise<readonly Result[]>,
  { gatherMs = 0, atOnce = 1 }: Batches = {},
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let working = 0;

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
    if (working >= atOnce) return;
    working += 1;
    while (waiting.length > 0) {
      await (gatherMs > 0 ? delay(gatherMs) : endOfTurn());
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      if (batch.length > 0) await finish(batch);
    }
    working -= 1;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      void run();
    });
}
