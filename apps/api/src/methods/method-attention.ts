import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

interface Waiting extends Record<string, unknown> {
  readonly review: number;
  readonly returned: number;
  readonly unanswered: number;
}

/** Cards that wait for review, cards given back, and words of colleagues without an answer for a week. */
export function methodAttention(database: Database): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'method.edit') || actor.place.kind === 'center') return [];
      const own =
        actor.place.kind === 'regional-center'
          ? sql`m.regional_center_id = ${actor.place.regionalCenterId}`
          : sql`m.regional_center_id is null`;
      const [row] = await database.as(actor, (tx) =>
        tx.execute<Waiting>(sql`
          select count(*) filter (where m.state = 'in-review')::int as review,
            count(*) filter (where m.state = 'returned' and ${own})::int as returned,
            count(*) filter (where ${own} and m.state <> 'archived' and exists (
              select from method_feedback f where f.method_id = m.id and f.answer is null))::int as unanswered
          from methods m`),
      );
      return row ? cardsOf(actor, row) : [];
    },
  };
}

function cardsOf(actor: Actor, { review, returned, unanswered }: Waiting): readonly AttentionCard[] {
  return [
    ...(review > 0 && can(actor, 'method.review') ? [toReview(review)] : []),
    ...(returned > 0 ? [toMend(returned)] : []),
    ...(unanswered > 0 ? [toAnswer(unanswered)] : []),
  ];
}

const action = { ru: 'Открыть методики', en: 'Open the methods' } as const;

function toReview(count: number): AttentionCard {
  return {
    ...{ id: 'methods.review', tone: 'soon', count, to: '/media/methods?show=in-review', action },
    title: { ru: 'Проверить методики и опубликовать или вернуть', en: 'Review methods: publish or return' },
  };
}

function toMend(count: number): AttentionCard {
  return {
    ...{ id: 'methods.returned', tone: 'soon', count, to: '/media/methods?show=returned', action },
    title: { ru: 'Методики вернули с замечаниями: исправьте', en: 'Methods were returned: mend them' },
  };
}

function toAnswer(count: number): AttentionCard {
  return {
    ...{ id: 'methods.feedback', tone: 'calm', count, to: '/media/methods?show=own', action },
    title: { ru: 'Ответить на отзывы о методиках', en: 'Answer feedback on methods' },
  };
}
