import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from './processes.ts';

export interface StartLock {
  release(): void;
}

/**
 * One starter at a time per folder. The others wait; `early` may end their waiting (the winner has started the server).
 * A lock of a dead process is taken over under a second lock, so that two waiters never remove each other's.
 */
export async function startLock<T>(
  file: string,
  early: () => Promise<T | undefined>,
): Promise<StartLock | { readonly found: T }> {
  const until = Date.now() + 60_000;
  for (;;) {
    const found = await early();
    if (found !== undefined) return { found };
    if (create(file)) return { release: () => rmSync(file, { force: true }) };
    if (isStale(file) && create(`${file}.takeover`)) {
      if (isStale(file)) rmSync(file, { force: true });
      rmSync(`${file}.takeover`, { force: true });
    }
    if (Date.now() > until) {
      throw new Error(
        `Another program has been starting this database for a minute. If none is, delete ${file} and start again.`,
      );
    }
    await delay(50);
  }
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isStale(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return owner > 0 && !isRunning(owner);
  } catch {
    return false;
  }
}
