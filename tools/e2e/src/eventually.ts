import { setTimeout as pause } from 'node:timers/promises';

/** Asks twice a second until the answer is yes; throws when it is still no after `milliseconds`. */
export async function eventually(ask: () => Promise<boolean>, milliseconds = 30_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`The answer is still no after ${milliseconds} ms.`);
    await pause(500);
  }
}
