import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the address answers 200; rejects after the time or when the process has ended before. */
export async function ready(url: string, ended: Promise<void>, timeoutMs = 60_000): Promise<void> {
  let gone = false;
  void ended.then(() => (gone = true));
  const until = Date.now() + timeoutMs;
  while (Date.now() < until && !gone) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(
    gone
      ? `The process behind ${url} ended: see its log.`
      : `${url} did not answer in ${timeoutMs / 1_000} s.`,
  );
}
