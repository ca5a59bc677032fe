import { DomainError, type Day } from '@pbnet/domain';
import { instantAt, type AttendanceMode, type MeetingState } from '@pbnet/domain/meetings';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { meetings } from '../meetings/meetings.tables.ts';
import type { InvitationSnapshot } from './attendance.tables.ts';

/** What attendance needs to know of a meeting. */
export interface MeetingOf {
  readonly id: string;
  readonly title: string;
  readonly state: MeetingState;
  readonly modes: readonly AttendanceMode[];
  readonly zone: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly organiser: string;
  readonly hostRegionId: number | null;
  readonly videoconferenceUrl: string | null;
  readonly cancellationReason: string | null;
}

/** @throws DomainError not-found */
export async function meetingOf(tx: Transaction, meetingId: string): Promise<MeetingOf> {
  const [row] = await tx.select().from(meetings).where(eq(meetings.id, meetingId));
  if (!row) throw new DomainError('not-found', 'not-found');
  const { startsOn, endsOn, startMinute, endMinute, zone } = row;
  const startsAt = instantAt(startsOn, startMinute, zone);
  const endsAt = instantAt(endsOn, endMinute, zone);
  if (!startsAt || !endsAt) throw new DomainError('rule-broken', 'meeting-time-missing', { day: startsOn });
  const place = [row.place, row.host].filter((part) => part !== '').join(', ');
  return { ...row, place, startsAt, endsAt };
}

export function snapshotOf(meeting: MeetingOf): InvitationSnapshot {
  const { title, startsAt, endsAt, zone, place, videoconferenceUrl } = meeting;
  return {
    title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    zone,
    place,
    videoconferenceUrl,
  };
}

/** «21 октября 2020 года, 10:00 — 22 октября 2020 года, 17:00 (Europe/Moscow)» in the words of the meeting's place. */
export function timesInWords({
  startsAt,
  endsAt,
  zone,
}: Pick<MeetingOf, 'startsAt' | 'endsAt' | 'zone'>): string {
  const format = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  const name = new Intl.DateTimeFormat('ru-RU', { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(startsAt)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${format.formatRange(startsAt, endsAt)} (${name ?? zone})`;
}
