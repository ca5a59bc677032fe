import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
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
 * Joins outcomes that arrive while a statement is under way into the next one: a few letters share a commit, and the
 * database has less to do than with many small ones side by side.
 */
export function outcomeWriter(write: (outcomes: readonly Outcome[]) => Promise<void>): OutcomeWriter {
  let waiting: Waiting[] = [];
  let writing = false;

  async function writeWaiting(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      // Answers come in together: those of one turn share a statement.
      await turn();
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
        if (!writing) void writeWaiting();
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
