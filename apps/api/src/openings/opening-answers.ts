import type { OpeningState } from '@pbnet/domain/openings';
import { sql } from 'drizzle-orm';
import type { AnswerSource, BroughtAnswer } from '../campaigns/answer-source.ts';
import { openingPath } from './opening-letters.ts';
import { stateWords } from './opening-refusals.ts';

interface Brought extends Record<string, unknown> {
  readonly campaignId: string;
  readonly regionalCenterId: number;
  readonly id: string;
  readonly name: string;
  readonly state: OpeningState;
  readonly proposedAt: string;
}

/**
 * Proposals answer the campaigns that ask for planned openings: those made for the campaign, and those that the
 * regional center has made by itself while the campaign took answers. What comes after the closing changes no summary.
 */
export const openingAnswers: AnswerSource = {
  kind: 'planned-openings',
  bring: {
    words: { ru: 'Предложить открытие', en: 'Propose an opening' },
    to: (campaignId) => `/agreements/openings/new?campaign=${campaignId}`,
  },

  async answers(tx, campaignIds, only) {
    const ids = JSON.stringify(campaignIds);
    const rows = await tx.execute<Brought>(sql`
      select c.id as "campaignId", o.regional_center_id as "regionalCenterId", o.id, o.name, o.state,
        o.created_at::text as "proposedAt"
      from campaigns c
      join planned_openings o on o.proposed_by = 'regional-center'
        and (c.closed_at is null or o.created_at <= c.closed_at)
        and (o.campaign_id = c.id or o.campaign_id is null
        and o.created_at >= c.opens_on::timestamp at time zone 'Europe/Moscow'
        and (c.closes_on is null or o.created_at < (c.closes_on + 1)::timestamp at time zone 'Europe/Kaliningrad'))
      where c.id in (select value::uuid from json_array_elements_text(${ids}::json)) and o.state <> 'withdrawn'
        and (${only}::int is null or o.regional_center_id = ${only}::int)
      order by c.id, o.regional_center_id, o.planned_month nulls last, o.id`);
    const cards = Map.groupBy(rows, (row) => `${row.campaignId} ${row.regionalCenterId}`);
    return [...cards.values()].flatMap(answerOf);
  },
};

function answerOf(rows: readonly Brought[]): readonly BroughtAnswer[] {
  const [first] = rows;
  if (!first) return [];
  const { campaignId, regionalCenterId } = first;
  const items = rows.map(({ id, name, state }) => ({
    ...{ key: `planned-opening:${id}`, title: name, state: stateWords[state], to: openingPath(id) },
  }));
  const answeredAt = new Date(Math.min(...rows.map(({ proposedAt }) => Date.parse(proposedAt))));
  return [{ campaignId, regionalCenterId, state: stateOf(rows), answeredAt, items }];
}

/** Headquarters' refusal is a decision: the regional center may propose again and need not. */
function stateOf(rows: readonly Brought[]): BroughtAnswer['state'] {
  return rows.some(({ state }) => state === 'proposed' || state === 'under-review')
    ? 'submitted'
    : 'accepted';
}
