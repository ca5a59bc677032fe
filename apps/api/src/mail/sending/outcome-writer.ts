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

/**
 * Joins outcomes that arrive while a statement is under way into the next one. An accepted letter keeps its
 * sending slot until it is recorded: after a crash no more letters than slots can be in doubt.
 */
export function outcomeWriter(write: (outcomes: readonly Outcome[]) => Promise<void>): OutcomeWriter {
  let waiting: Waiting[] = [];
  let writing = false;

  async function flush(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await persistently(() => write(batch.map(({ outcome }) => outcome)));
      for (const { done } of batch) done();
    }
    writing = false;
  }

  return {
    record: (outcome) =>
      new Promise((done) => {
        waiting.push({ outcome, done });
        if (!writing) void flush();
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
