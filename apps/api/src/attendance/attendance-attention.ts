import { can } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { readEditions } from './attendance-views.ts';
import { untoldChange } from './invitations.ts';
import { meetingOf } from './meeting-of.ts';

interface Waiting extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly pending: number;
  readonly invited: number;
}

function untoldCard({ id, title }: Waiting, change: 'update' | 'cancel'): AttentionCard {
  return {
    id: `attendance.untold:${id}`,
    tone: 'urgent',
    title:
      change === 'cancel'
        ? { ru: `Сообщите об отмене: «${title}»`, en: `Tell people that it is off: “${title}”` }
        : { ru: `Сообщите об изменениях: «${title}»`, en: `Tell people what has changed: “${title}”` },
    detail: {
      ru: 'Приглашённые знают прежние время и место',
      en: 'The people invited know the former time and place',
    },
    count: null,
    to: `/events/meetings/${id}/people`,
    action: { ru: 'Подготовить письма', en: 'Prepare the letters' },
  };
}

function pendingCard({ id, title, pending }: Waiting): AttentionCard {
  return {
    id: `attendance.pending:${id}`,
    tone: 'soon',
    title: { ru: `Рассмотрите заявки: «${title}»`, en: `Decide the requests: “${title}”` },
    count: pending,
    to: `/events/meetings/${id}/people?state=pending`,
    action: { ru: 'Открыть заявки', en: 'Open the requests' },
  };
}

function invitedCard({ id, title, invited }: Waiting): AttentionCard {
  return {
    id: `attendance.invited:${id}`,
    tone: 'soon',
    title: { ru: `Ответьте на приглашение: «${title}»`, en: `Answer the invitation: “${title}”` },
    count: invited,
    to: `/events/meetings/${id}/people?state=invited`,
    action: { ru: 'Ответить', en: 'Answer' },
  };
}

/** What of the people of meetings waits for somebody. */
export function attendanceAttention(database: Database): AttentionSource {
  return {
    cards: async (actor) => {
      if (!can(actor, 'attendance.read')) return [];
      return database.as(actor, async (tx) => {
        const meetings = await tx.execute<Waiting>(sql`
          select meeting.id, meeting.title,
            count(*) filter (where attendee.state = 'pending')::int as pending,
            count(*) filter (where attendee.state = 'invited')::int as invited
          from meetings meeting join attendees attendee on attendee.meeting_id = meeting.id
          where meeting.state in ('announced', 'registration', 'postponed', 'cancelled')
            and meeting.ends_on >= current_date
          group by meeting.id, meeting.title, meeting.starts_on order by meeting.starts_on limit 20`);
        const cards: AttentionCard[] = [];
        for (const meeting of meetings) {
          if (!can(actor, 'attendance.manage')) {
            if (actor.place.kind === 'regional-center' && meeting.invited > 0)
              cards.push(invitedCard(meeting));
            continue;
          }
          const change = await untoldChange(
            tx,
            await meetingOf(tx, meeting.id),
            await readEditions(tx, meeting.id),
          );
          if (change !== null) cards.push(untoldCard(meeting, change));
          if (meeting.pending > 0) cards.push(pendingCard(meeting));
        }
        return cards;
      });
    },
  };
}
