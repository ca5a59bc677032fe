import type { MeetingFactSheet } from '@pbnet/domain/resolutions';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { MeetingFactPart } from '../resolutions/meeting-facts.ts';
import { meetingPath, type Meeting } from './meeting.ts';
import { meetingsRepository } from './meetings.repository.ts';

/** What meetings keep themselves: card, talks, connection points, and declared counts where no rows are known. */
export const meetingFactPart: MeetingFactPart = {
  async facts(tx, meetingId) {
    const meeting = await meetingsRepository(tx).byId(meetingId);
    if (!meeting) return undefined;
    const { title, startsOn, endsOn, place, host, organiser, declared } = meeting;
    const where = [place, host].filter((part) => part !== '').join(', ');
    const points = await streamPoints(tx, meeting);
    const regions = told(declared.videoconferenceRegions, meeting);
    return {
      title,
      startsOn,
      endsOn,
      place: where === '' ? null : where,
      organiser: organiser === '' ? null : organiser,
      talks: await talksHeld(tx, meetingId),
      ...(points ? { connectionPoints: points } : {}),
      ...(regions ? { regionsByVideoconference: { ...regions, names: [] } } : {}),
      ...counted('peopleInPerson', told(declared.inPerson, meeting)),
      ...counted('viewers', told(declared.viewers, meeting)),
    };
  },
};

type Count = NonNullable<MeetingFactSheet['talks']>;

function counted(name: 'peopleInPerson' | 'viewers', count: Count | undefined): Partial<MeetingFactSheet> {
  return count ? { [name]: count } : {};
}

function told(count: number | null, { id }: Meeting): Count | undefined {
  if (count === null) return undefined;
  const label = { ru: 'Заявлено организатором', en: 'Declared by the organiser' };
  return { count, trace: [{ label, count, to: meetingPath(id) }] };
}

/** Talks of the programme, without those that headquarters marked as not given. */
async function talksHeld(tx: Transaction, meetingId: string): Promise<Count> {
  const rows = await tx.execute<{ title: string; count: number }>(sql`
    select s.title, count(*)::int as count
    from talks t join meeting_sessions s on s.id = t.session_id
    where t.meeting_id = ${meetingId} and t.kind = 'talk' and t.given is distinct from false
    group by s.id order by s.day, s.start_minute`);
  const to = `${meetingPath(meetingId)}/programme`;
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    trace: rows.map(({ title, count }) => ({ label: { ru: title, en: title }, count, to })),
  };
}

async function streamPoints(tx: Transaction, meeting: Meeting): Promise<Count | undefined> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from connection_points
    where meeting_id = ${meeting.id} and kind = 'closed-stream' and connected <> 'absent'`);
  const count = row?.count ?? 0;
  if (count === 0) return told(meeting.declared.closedStreamPoints, meeting);
  const label = { ru: 'Точки закрытой трансляции', en: 'Points of the closed stream' };
  return { count, trace: [{ label, count, to: `${meetingPath(meeting.id)}/points?kind=closed-stream` }] };
}
