import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

interface Row extends Record<string, unknown> {
  readonly year: number;
  readonly edition: number;
  readonly what: 'approve' | 'returned' | 'unread';
}

/** What is before the director, what came back, and what a regional center has not said that it read. */
function waiting(tx: Transaction, { place }: Actor) {
  const own = place.kind === 'regional-center' ? place.regionalCenterId : null;
  return tx.execute<Row>(sql`
    select plan_year as year, edition, 'approve' as what from opening_plan_presentations where state = 'waiting'
    union all
    select year, edition, 'returned' from (
      select distinct on (plan_year) plan_year as year, edition, state from opening_plan_presentations
      order by plan_year, presented_at desc) last where state = 'returned'
    union all
    select e.plan_year, e.number, 'unread' from (
      select distinct on (plan_year) id, plan_year, number from opening_plan_editions
      order by plan_year, number desc) e
    where ${own}::int is not null and not exists (select from opening_plan_acknowledgements a
      where a.edition_id = e.id and a.regional_center_id = ${own}::int)
    order by year`);
}

const action = { ru: 'Открыть план', en: 'Open the plan' };

function cardOf({ year, edition, what }: Row): AttentionCard {
  const base = {
    id: `opening-plan.${what}:${year}:${edition}`,
    count: null,
    to: `/agreements/plan/${year}`,
    action,
  };
  if (what === 'approve')
    return {
      ...{ ...base, tone: 'soon' },
      title: {
        ru: `Утвердить план открытия центров на ${year} год`,
        en: `Approve the plan of openings of ${year}`,
      },
      ...(edition === 1 ? {} : { detail: { ru: `Редакция ${edition}`, en: `Edition ${edition}` } }),
    };
  if (what === 'returned')
    return {
      ...{ ...base, tone: 'urgent' },
      title: {
        ru: `Директор вернул план открытия центров на ${year} год`,
        en: `The director returned the plan of openings of ${year}`,
      },
    };
  return {
    ...{ ...base, tone: 'calm' },
    title: {
      ru: `Ознакомиться с планом открытия центров на ${year} год`,
      en: `Read the plan of openings of ${year}`,
    },
    ...(edition === 1 ? {} : { detail: { ru: `Редакция ${edition}`, en: `Edition ${edition}` } }),
  };
}

const permissions = {
  approve: 'opening-plan.approve',
  returned: 'opening-plan.edit',
  unread: 'opening-plan.acknowledge',
} as const;

export function planAttention(database: Database): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'opening-plan.read')) return [];
      const rows = await database.as(actor, (tx) => waiting(tx, actor));
      return rows.filter(({ what }) => can(actor, permissions[what])).map(cardOf);
    },
  };
}
