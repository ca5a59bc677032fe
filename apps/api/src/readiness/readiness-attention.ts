import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { Today } from '../network/today.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

export interface ReadinessAttentionOptions {
  readonly database: Database;
  readonly today: Today;
}

interface Waiting extends Record<string, unknown> {
  readonly ready: number;
  readonly returned: number;
  readonly soon: number;
}

/** Centres that only wait for their day, evidence that came back, and months that end before the list is done. */
export function readinessAttention({ database, today }: ReadinessAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'opening.edit')) return [];
      const [row] = await database.as(actor, (tx) =>
        tx.execute<Waiting>(sql`
          select count(*) filter (where state = 'ready')::int as ready,
            count(*) filter (where state in ('in-plan', 'preparing')
              and planned_month <= to_char(${today()}::date, 'YYYY-MM'))::int as soon,
            (select count(*) from readiness_checks where state = 'returned')::int as returned
          from planned_openings`),
      );
      return row ? cardsOf(actor, row) : [];
    },
  };
}

function cardsOf(actor: Actor, { ready, returned, soon }: Waiting): readonly AttentionCard[] {
  const opens = can(actor, 'opening.open');
  return [
    ...(opens && ready > 0 ? [open(ready)] : []),
    ...(!opens && returned > 0 ? [prove(returned)] : []),
    ...(!opens && soon > 0 ? [finish(soon)] : []),
  ];
}

function open(count: number): AttentionCard {
  return {
    id: 'readiness.open',
    tone: 'soon',
    title: { ru: 'Открыть готовые центры', en: 'Open centers that are ready' },
    detail: {
      ru: 'Всё по списку готово, остался день открытия.',
      en: 'The list is done, only the day is missing.',
    },
    count,
    to: '/agreements/openings?state=ready',
    action: { ru: 'Смотреть готовые', en: 'See them' },
  };
}

function prove(count: number): AttentionCard {
  return {
    id: 'readiness.returned',
    tone: 'soon',
    title: { ru: 'Дополнить доказательства готовности', en: 'Add to the evidence of readiness' },
    detail: { ru: 'ПБ вернула их со словами, чего не хватает.', en: 'Headquarters says what is missing.' },
    count,
    to: '/agreements/openings?state=preparing',
    action: { ru: 'Смотреть', en: 'See them' },
  };
}

function finish(count: number): AttentionCard {
  return {
    id: 'readiness.soon',
    tone: 'urgent',
    title: { ru: 'Закончить подготовку центров', en: 'Finish preparing centers' },
    detail: {
      ru: 'Плановый месяц открытия уже идёт или прошёл.',
      en: 'The planned month has come or passed.',
    },
    count,
    to: '/agreements/openings?state=preparing',
    action: { ru: 'Смотреть', en: 'See them' },
  };
}
