import { setTimeout as delay } from 'node:timers/promises';
import type { Outcome } from './sending.repository.ts';

export interface OutcomeWriter {
  /** Resolves once the outcome is committed, however long the database is away. */
  record(outcome: Outcome): Promise<void>;
}

interface Waiting {
  readonly outcome: Outcome;
  readonly done: () => void;
}

/** Statements under way at once: while one waits for the disk, the next is filled. */
const writers = 3;

/**
 * Joins outcomes that arrive while the writers are busy into the next statement. An accepted letter keeps its
 * sending slot until it is recorded: after a crash no more letters than slots can be in doubt.
 */
export function outcomeWriter(write: (outcomes: readonly Outcome[]) => Promise<void>): OutcomeWriter {
  let waiting: Waiting[] = [];
  let busy = 0;

  async function writeWaiting(): Promise<void> {
    busy += 1;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await persistently(() => write(batch.map(({ outcome }) => outcome)));
      for (const { done } of batch) done();
    }
    busy -= 1;
  }

  return {
    record: (outcome) =>
      new Promise((done) => {
        waiting.push({ outcome, done });
        if (busy < writers) void writeWaiting();
      }),
  };
}

async function persistently(write: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      console.error(
        `mail: outcome not written, trying again: ${error instanceof Error ? error.message : error}`,
      );
      await delay(Math.min(2_000, 100 * tries));
    }
  }
}
