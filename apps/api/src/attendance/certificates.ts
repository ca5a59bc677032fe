import { dayInWords, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Awards } from '../awards/awards.ts';
import type { Database } from '../database.ts';
import { attendees } from './attendance.tables.ts';
import { callOf } from './attendance-letters.ts';
import { countedSql } from './attendance-views.ts';
import { meetingOf, type MeetingOf } from './meeting-of.ts';
import { placeOfRow } from './registration-rules.ts';
import { and, eq, sql } from 'drizzle-orm';

export interface Certificates {
  /** A certificate for everybody who was there; who has one keeps it. */
  issue(actor: Actor, meetingId: string): Promise<{ readonly people: number }>;
}

function wordsOf({ title, startsOn, endsOn, place }: MeetingOf): string {
  const days = startsOn === endsOn ? dayInWords(startsOn) : `${dayInWords(startsOn)} — ${dayInWords(endsOn)}`;
  return `за участие: «${title}»${place === '' ? '' : `, ${place}`}, ${days}`;
}

export function certificates({
  database,
  awards,
}: {
  readonly database: Database;
  readonly awards: Awards;
}): Certificates {
  return {
    issue: (actor, meetingId) =>
      database.as(actor, async (tx) => {
        const meeting = await meetingOf(tx, meetingId);
        const present = await tx
          .select()
          .from(attendees)
          .where(and(eq(attendees.meetingId, meetingId), sql`${countedSql} is not null`))
          .orderBy(attendees.number);
        if (present.length === 0) throw new DomainError('rule-broken', 'certificates-nobody');
        const words = wordsOf(meeting);
        for (const row of present)
          await awards.issue(tx, actor, {
            kind: 'certificate',
            to: callOf(row),
            toKey: row.id,
            words,
            about: `meeting:${meetingId}`,
            place: placeOfRow(row),
          });
        return { people: present.length };
      }),
  };
}
