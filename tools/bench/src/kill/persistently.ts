import { setTimeout as pause } from 'node:timers/promises';

/** Tries until it succeeds: what a person at a screen does while a part of the system is away. */
export async function persistently<T>(work: () => Promise<T>, seconds = 90): Promise<T> {
  const until = Date.now() + seconds * 1_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(100);
    }
  }
}
