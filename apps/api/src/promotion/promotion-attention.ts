import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { troubledPost } from './promotion.repository.ts';

export interface PromotionAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

interface Waiting extends Record<string, unknown> {
  readonly submitted: number;
  readonly returned: number;
  readonly troubled: number;
}

/** Plans that wait for headquarters' word or were given back, and posts that a person has to look at. */
export function promotionAttention({ database, now }: PromotionAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'promotion.edit')) return [];
      const own = actor.place.kind === 'network' ? sql`p.regional_center_id is null` : sql`true`;
      const [row] = await database.as(actor, (tx) =>
        tx.execute<Waiting>(sql`
          select count(*) filter (where p.state = 'submitted')::int as submitted,
            count(*) filter (where p.state = 'returned' and ${own})::int as returned,
            (select count(*)::int from posts s join promotion_plans a on a.id = s.plan_id
              where a.state = 'approved' and ${troubledPost(now())}) as troubled
          from promotion_plans p`),
      );
      return row ? cardsOf(actor, row) : [];
    },
  };
}

function cardsOf(actor: Actor, { submitted, returned, troubled }: Waiting): readonly AttentionCard[] {
  const approves = can(actor, 'promotion.approve');
  return [
    ...(approves && submitted > 0 ? [approve(submitted)] : []),
    ...(returned > 0 ? [correct(returned)] : []),
    ...(approves && troubled > 0 ? [look(troubled)] : []),
  ];
}

function approve(count: number): AttentionCard {
  return {
    ...{ id: 'promotion.approve', tone: 'soon', count },
    title: { ru: 'Согласовать планы продвижения', en: 'Approve plans of promotion' },
    to: '/media/promotion?state=submitted',
    action: { ru: 'Открыть планы', en: 'Open the plans' },
  };
}

function correct(count: number): AttentionCard {
  return {
    ...{ id: 'promotion.returned', tone: 'soon', count },
    title: { ru: 'Планы продвижения вернули: исправить', en: 'Plans of promotion were returned' },
    to: '/media/promotion?state=returned',
    action: { ru: 'Открыть планы', en: 'Open the plans' },
  };
}

function look(count: number): AttentionCard {
  return {
    ...{ id: 'promotion.posts', tone: 'urgent', count },
    title: { ru: 'Записи в сетях ждут человека', en: 'Posts in networks wait for a person' },
    detail: {
      ru: 'Не вышли, неизвестно, вышли ли, или публикуются вручную',
      en: 'Failed, in doubt, or published by hand',
    },
    to: '/media/promotion?state=approved',
    action: { ru: 'Открыть планы', en: 'Open the plans' },
  };
}
