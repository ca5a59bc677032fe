import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../database.ts';

/** Long enough to gather what one save or a pasted grid sends, short enough to be called live. */
const gatherMs = 500;

export interface NoticesOptions<Notice> {
  /** Of `pg_notify`; its payload is the notice as JSON. */
  readonly channel: string;
  /** Stands for a gap in listening, and for members that a payload lacks. */
  readonly everything: Notice;
}

export interface Notices<Notice> {
  /** What is told and concerns the reader, gathered over half a second, until the signal. */
  gathered(concerns: (notice: Notice) => boolean, signal: AbortSignal): AsyncGenerator<readonly Notice[]>;
}

/** One LISTEN a process and channel, begun by the first subscriber and shared by all. */
export function notices<Notice>(
  database: Pick<Database, 'listen'>,
  { channel, everything }: NoticesOptions<Notice>,
): Notices<Notice> {
  const subscribers = new Set<(notice: Notice) => void>();
  const tell = (notice: Notice) => subscribers.forEach((subscriber) => subscriber(notice));
  let listening: Promise<unknown> | undefined;

  function parsed(payload: string): Notice {
    try {
      return { ...everything, ...(JSON.parse(payload) as Partial<Notice>) };
    } catch {
      return everything;
    }
  }

  function listen(): Promise<unknown> {
    // A new connection may have missed notices: everything may have changed.
    listening ??= database.listen(
      channel,
      (payload) => tell(parsed(payload)),
      () => tell(everything),
    );
    return listening.catch((error: unknown) => {
      listening = undefined;
      throw error;
    });
  }

  return {
    async *gathered(concerns, signal) {
      const pending: Notice[] = [];
      let wake = () => undefined as void;
      const subscriber = (notice: Notice) => {
        if (!concerns(notice)) return;
        pending.push(notice);
        wake();
      };
      subscribers.add(subscriber);
      const stop = () => wake();
      signal.addEventListener('abort', stop);
      try {
        await listen();
        while (!signal.aborted) {
          if (pending.length === 0) await new Promise<void>((resolve) => (wake = resolve));
          await delay(gatherMs, undefined, { signal }).catch(() => undefined);
          if (!signal.aborted && pending.length > 0) yield pending.splice(0);
        }
      } finally {
        signal.removeEventListener('abort', stop);
        subscribers.delete(subscriber);
      }
    },
  };
}
