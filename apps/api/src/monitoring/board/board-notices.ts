import type { Month } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import type { Database } from '../../database.ts';
import { notices } from '../../live/notices.ts';

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

export interface BoardNotices {
  changes(place: Place, month: Month, signal: AbortSignal): AsyncGenerator<BoardChange>;
}

export function boardNotices(database: Pick<Database, 'listen'>): BoardNotices {
  const everything: Notice = { month: null, regionalCenterId: null, centerId: null };
  const reports = notices(database, { channel: 'center_report', everything });

  return {
    async *changes(place, month, signal) {
      for await (const told of reports.gathered((notice) => concerns(notice, place, month), signal))
        yield gathered(month, told);
    },
  };
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

function gathered(month: Month, told: readonly Notice[]): BoardChange {
  const ids = told.map(({ regionalCenterId }) => regionalCenterId);
  const known = ids.filter((id) => id !== null);
  return { month, regionalCenterIds: known.length < ids.length ? null : [...new Set(known)] };
}
