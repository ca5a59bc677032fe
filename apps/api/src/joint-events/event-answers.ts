import type { Words } from '@pbnet/domain/platform';
import type { EventState } from '@pbnet/domain/joint-events';
import { sql } from 'drizzle-orm';
import type { AnswerSource, BroughtAnswer } from '../campaigns/answer-source.ts';
import { eventKey, eventPath } from './event-calendar.ts';

interface Brought extends Record<string, unknown> {
  readonly campaignId: string;
  readonly regionalCenterId: number;
  readonly id: string;
  readonly title: string;
  readonly state: EventState;
  readonly submittedAt: string | null;
}

const stateWords: Readonly<Record<EventState, Words>> = {
  draft: { ru: 'черновик', en: 'draft' },
  submitted: { ru: 'на рассмотрении', en: 'under review' },
  returned: { ru: 'возвращено', en: 'returned' },
  agreed: { ru: 'согласовано', en: 'agreed' },
  postponed: { ru: 'перенесено', en: 'postponed' },
  held: { ru: 'прошло', en: 'held' },
  reported: { ru: 'отчёт сдан', en: 'reported' },
  cancelled: { ru: 'отменено', en: 'cancelled' },
};

/**
 * Joint events answer the campaigns that ask for them: cards made for the campaign, and those that the regional center
 * has handed in by itself while the campaign took answers. What comes after the closing changes no summary.
 */
export const eventAnswers: AnswerSource = {
  kind: 'joint-events',
  bring: {
    words: { ru: 'Добавить мероприятие', en: 'Add an event' },
    to: (campaignId) => `/events/joint/new?campaign=${campaignId}`,
  },

  async answers(tx, campaignIds, only) {
    const ids = JSON.stringify(campaignIds);
    const rows = await tx.execute<Brought>(sql`
      select c.id as "campaignId", e.regional_center_id as "regionalCenterId", e.id, e.title, e.state,
        e.submitted_at::text as "submittedAt"
      from campaigns c
      join joint_events e on (c.closed_at is null or coalesce(e.submitted_at, e.created_at) <= c.closed_at)
        and (e.campaign_id = c.id or e.campaign_id is null
        and e.submitted_at >= c.opens_on::timestamp at time zone 'Europe/Moscow'
        and (c.closes_on is null or e.submitted_at < (c.closes_on + 1)::timestamp at time zone 'Europe/Kaliningrad'))
      where c.id in (select value::uuid from json_array_elements_text(${ids}::json)) and e.state <> 'cancelled'
        and (${only}::int is null or e.regional_center_id = ${only}::int)
      order by c.id, e.regional_center_id, e.starts_at nulls last, e.id`);
    const cards = Map.groupBy(rows, (row) => `${row.campaignId} ${row.regionalCenterId}`);
    return [...cards.values()].flatMap(answerOf);
  },
};

function answerOf(rows: readonly Brought[]): readonly BroughtAnswer[] {
  const [first] = rows;
  if (!first) return [];
  const { campaignId, regionalCenterId } = first;
  const handedIn = rows.flatMap(({ state, submittedAt }) =>
    state === 'draft' || submittedAt === null ? [] : [new Date(submittedAt).getTime()],
  );
  const items = rows.map(({ id, title, state }) => ({
    ...{ key: eventKey(id), title, state: stateWords[state], to: eventPath(id) },
  }));
  const answeredAt = handedIn.length === 0 ? null : new Date(Math.min(...handedIn));
  return [{ campaignId, regionalCenterId, state: stateOf(rows), answeredAt, items }];
}

function stateOf(rows: readonly Brought[]): BroughtAnswer['state'] {
  const has = (state: EventState) => rows.some((row) => row.state === state);
  if (has('returned')) return 'returned';
  if (has('submitted')) return 'submitted';
  return rows.every(({ state }) => state === 'draft') ? 'draft' : 'accepted';
}
