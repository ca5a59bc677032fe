import { addDays, dayIn, dayInWords } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { meetingPath, type Meeting } from './meeting.ts';
import { meetingsRepository } from './meetings.repository.ts';

export interface MeetingAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

const soonDays = 7;

/** Meetings of the next week, for everybody; for headquarters also held ones without minutes. */
export function meetingAttention({ database, now }: MeetingAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'meeting.read')) return [];
      const found = await database.as(actor, (tx) => meetingsRepository(tx).list(false));
      const coming = found.filter(({ state, startsOn, zone }) => {
        const today = dayIn(zone, now());
        const awaited = state === 'announced' || state === 'registration';
        return awaited && startsOn >= today && startsOn <= addDays(today, soonDays);
      });
      if (!can(actor, 'meeting.manage')) return coming.map(soonCard);
      const blank = await database.as(actor, (tx) =>
        tx.execute<{ id: string }>(sql`
          select m.id from meetings m where m.state = 'held'
            and not exists (select from agenda_items i where i.meeting_id = m.id)
          union
          select m.id from meetings m join agenda_items i on i.meeting_id = m.id
            left join minutes t on t.agenda_item_id = i.id
          where m.state = 'held' and coalesce(t.text, '') = ''`),
      );
      const unwritten = new Set(blank.map(({ id }) => id));
      return [...coming.map(soonCard), ...found.filter(({ id }) => unwritten.has(id)).map(minutesCard)];
    },
  };
}

function soonCard({ id, title, startsOn }: Meeting): AttentionCard {
  return {
    id: `meetings.soon:${id}`,
    tone: 'soon',
    title: { ru: `Скоро совещание: ${title}`, en: `A meeting is near: ${title}` },
    detail: { ru: dayInWords(startsOn), en: startsOn },
    count: null,
    to: meetingPath(id),
    action: { ru: 'Открыть совещание', en: 'Open the meeting' },
  };
}

function minutesCard({ id, title }: Meeting): AttentionCard {
  return {
    id: `meetings.minutes:${id}`,
    tone: 'soon',
    title: { ru: `Дописать протокол: ${title}`, en: `Finish the minutes: ${title}` },
    count: null,
    to: `${meetingPath(id)}/minutes`,
    action: { ru: 'Открыть протокол', en: 'Open the minutes' },
  };
}
