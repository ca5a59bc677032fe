import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type {
  FactTrace,
  MeetingFactPart,
  MeetingFactSheet,
  TracedRegions,
} from '../resolutions/meeting-facts.ts';
import { countedSql } from './attendance-views.ts';

interface Group extends Record<string, unknown> {
  readonly mode: 'in-person' | 'videoconference' | 'closed-stream';
  readonly regionId: number | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
  readonly headquarters: boolean;
  readonly host: boolean;
  readonly count: number;
}

/** People present by way and region; everybody once. */
function groupsOf(tx: Transaction, meetingId: string): Promise<readonly Group[]> {
  return tx.execute<Group>(sql`
    select ${countedSql} as mode, attendee.region_id as "regionId", region.name_ru as "nameRu",
      region.name_en as "nameEn", attendee.headquarters,
      coalesce(attendee.region_id = meeting.host_region_id, false) as host, count(*)::int as count
    from attendees attendee
    join meetings meeting on meeting.id = attendee.meeting_id
    left join region_versions region on region.region_id = attendee.region_id
      and region.valid_from <= current_date and (region.valid_to is null or region.valid_to > current_date)
    where attendee.meeting_id = ${meetingId}::uuid and ${countedSql} is not null
    group by 1, 2, 3, 4, 5, 6 order by attendee.headquarters desc, region.name_ru nulls last`);
}

function traceOf(groups: readonly Group[], to: string): readonly FactTrace[] {
  return groups.map(({ headquarters, nameRu, nameEn, count }) => ({
    label: headquarters
      ? { ru: 'Президентская библиотека', en: 'Presidential Library' }
      : { ru: nameRu ?? 'Регион не указан', en: nameEn ?? 'Region not named' },
    count,
    to,
  }));
}

/** Regions that came to the meeting; the one that receives it is no guest. */
function regionsOf(groups: readonly Group[], to: string): TracedRegions {
  const guests = groups.filter(
    ({ regionId, host, headquarters }) => regionId !== null && !host && !headquarters,
  );
  const names = [...new Set(guests.map(({ nameRu }) => nameRu ?? ''))].toSorted((one, other) =>
    one.localeCompare(other, 'ru'),
  );
  const trace = traceOf(guests, to).map((row) => ({ ...row, count: 1 }));
  return { count: names.length, names, trace };
}

/** What the list of people knows of a meeting; ways without anybody are left to what was declared. */
export function attendanceFacts(): MeetingFactPart {
  return {
    facts: (tx, meetingId) =>
      asOwner(tx, async () => {
        const groups = await groupsOf(tx, meetingId);
        const of = (mode: Group['mode']) => groups.filter((group) => group.mode === mode);
        const to = `/events/meetings/${meetingId}/people?state=present`;
        const hall = of('in-person');
        const conference = of('videoconference');
        const stream = of('closed-stream');
        const sum = (rows: readonly Group[]) => rows.reduce((total, { count }) => total + count, 0);
        const counted = (rows: readonly Group[]) => ({ count: sum(rows), trace: traceOf(rows, to) });
        const facts: Partial<MeetingFactSheet> = {
          ...(hall.length > 0 && { peopleInPerson: counted(hall), regionsInPerson: regionsOf(hall, to) }),
          ...(conference.some(({ regionId }) => regionId !== null) && {
            regionsByVideoconference: regionsOf(conference, to),
          }),
          ...(stream.length > 0 && { viewers: counted(stream) }),
        };
        return Object.keys(facts).length === 0 ? undefined : facts;
      }),
  };
}
