import { setTimeout as delay } from 'node:timers/promises';

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
 * item waits for nobody.
 * @param work gives a result for each item, in their order
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { gatherMs = 0, atOnce = 1 }: Batches = {},
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let working = 0;

  async function finish(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(batch.map(({ item }) => item));
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
