import { join } from 'node:path';
import type { Child } from './child.ts';

export async function stopAll(children: readonly Child[], stopBase: () => Promise<void>): Promise<void> {
  await Promise.all(children.map((child) => child.stop()));
  await stopBase();
}

/** Runs until Ctrl+C, or until one of the processes ends by itself; then stops everything, the newest first. */
export async function keepRunning(
  children: readonly Child[],
  logs: string,
  stopBase: () => Promise<void>,
): Promise<void> {
  const asked = new Promise<null>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(null));
  });
  const ended = await Promise.race([asked, ...children.map((child) => child.ended.then(() => child.name))]);
  if (ended !== null) console.error(`pbnet: ${ended} has ended; see ${join(logs, `${ended}.log`)}`);
  await stopAll(children, stopBase);
  process.exit(ended === null ? 0 : 1);
}
