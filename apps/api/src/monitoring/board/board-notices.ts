import type { Month } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../database.ts';

/** What has changed since the last one. Null stands for everything: the whole month, or a gap in listening. */
export interface BoardChange {
  readonly month: Month;
  readonly regionalCenterIds: readonly number[] | null;
}

/** The payload of NOTIFY center_report; null ids stand for the whole month. */
interface Notice {
  readonly month: string | null;
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
}

const channel = 'center_report';
const everything: Notice = { month: null, regionalCenterId: null, centerId: null };
/** Long enough to gather a pasted grid into one change, short enough to be called live. */
const gatherMs = 500;

export interface BoardNotices {
  changes(place: Place, month: Month, signal: AbortSignal): AsyncGenerator<BoardChange>;
}

type Subscriber = (notice: Notice) => void;

/** One LISTEN a process, begun by the first subscriber and shared by all. */
export function boardNotices(database: Pick<Database, 'listen'>): BoardNotices {
  const subscribers = new Set<Subscriber>();
  const tell = (notice: Notice) => subscribers.forEach((subscriber) => subscriber(notice));
  let listening: Promise<unknown> | undefined;

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
    async *changes(place, month, signal) {
      const pending: Notice[] = [];
      let wake = () => undefined as void;
      const subscriber: Subscriber = (notice) => {
        if (!concerns(notice, place, month)) return;
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
          if (!signal.aborted && pending.length > 0) yield gathered(month, pending.splice(0));
        }
      } finally {
        signal.removeEventListener('abort', stop);
        subscribers.delete(subscriber);
      }
    },
  };
}

function parsed(payload: string): Notice {
  try {
    return { ...everything, ...(JSON.parse(payload) as Partial<Notice>) };
  } catch {
    return everything;
  }
}

function concerns(notice: Notice, place: Place, month: Month): boolean {
  if (notice.month !== null && notice.month !== month) return false;
  if (notice.regionalCenterId === null) return true;
  switch (place.kind) {
    case 'regional-center':
      return notice.regionalCenterId === place.regionalCenterId;
    case 'center':
      return notice.centerId === place.centerId;
    default:
      return true;
  }
}

function gathered(month: Month, notices: readonly Notice[]): BoardChange {
  const ids = notices.map(({ regionalCenterId }) => regionalCenterId);
  const known = ids.filter((id) => id !== null);
  return { month, regionalCenterIds: known.length < ids.length ? null : [...new Set(known)] };
}
