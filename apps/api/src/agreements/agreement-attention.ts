import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { Today } from '../network/today.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { expiringWithin } from './agreement-list.ts';

export interface AgreementAttentionOptions {
  readonly database: Database;
  readonly today: Today;
}

interface Counts extends Record<string, unknown> {
  readonly inReview: number;
  readonly approved: number;
  readonly returned: number;
  readonly soon: number;
  readonly later: number;
}

/** What waits for review or for signing to begin, what came back, and what ends with nothing in its place. */
export function agreementAttention({ database, today }: AgreementAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'agreement.edit') && !can(actor, 'agreement.review')) return [];
      const day = today();
      const alone = sql`not exists (select from agreements s where s.supersedes_id = a.id and s.state <> 'withdrawn')`;
      const [counts] = await database.as(actor, (tx) =>
        tx.execute<Counts>(sql`
          select (count(*) filter (where a.state = 'in-review'))::int as "inReview",
            (count(*) filter (where a.state = 'approved'))::int as approved,
            (count(*) filter (where a.state = 'draft' and a.round > 0))::int as returned,
            (count(*) filter (where ${expiringWithin(30, day)} and ${alone}))::int as soon,
            (count(*) filter (where ${expiringWithin(90, day)} and ${alone}))::int as later
          from agreements a where a.amends_id is null or a.state <> 'active'`),
      );
      return counts ? cardsOf(actor, counts) : [];
    },
  };
}

function cardsOf(
  actor: Actor,
  { inReview, approved, returned, soon, later }: Counts,
): readonly AttentionCard[] {
  const office = actor.place.kind === 'network';
  return [
    ...(office && can(actor, 'agreement.review') && inReview > 0 ? [review(inReview)] : []),
    ...(office && can(actor, 'agreement.manage') && approved > 0 ? [sign(approved)] : []),
    ...(!office && returned > 0 ? [correct(returned)] : []),
    ...(soon > 0 || later > 0 ? [expiring(soon, later)] : []),
  ];
}

function review(count: number): AttentionCard {
  return {
    ...{ id: 'agreements.review', tone: 'soon', count, to: '/agreements?state=in-review' },
    title: { ru: 'Рассмотреть соглашения', en: 'Review agreements' },
    action: { ru: 'Открыть очередь', en: 'Open the queue' },
  };
}

function sign(count: number): AttentionCard {
  return {
    ...{ id: 'agreements.sign', tone: 'soon', count, to: '/agreements?state=approved' },
    title: { ru: 'Начать подписание согласованных соглашений', en: 'Begin to sign approved agreements' },
    action: { ru: 'Открыть список', en: 'Open the list' },
  };
}

function correct(count: number): AttentionCard {
  return {
    ...{ id: 'agreements.returned', tone: 'urgent', count, to: '/agreements?state=draft' },
    title: { ru: 'Доработать возвращённые соглашения', en: 'Correct returned agreements' },
    action: { ru: 'Открыть черновики', en: 'Open the drafts' },
  };
}

function expiring(soon: number, later: number): AttentionCard {
  const urgent = soon > 0;
  const days = urgent ? 30 : 90;
  return {
    ...{ id: `agreements.expiring:${days}`, tone: urgent ? 'urgent' : 'soon' },
    ...{ count: urgent ? soon : later, to: `/agreements?expiring=${days}` },
    title: {
      ru: `Заканчиваются соглашения: осталось меньше ${days} дней`,
      en: `Agreements end in less than ${days} days`,
    },
    detail: { ru: 'Взамен пока ничего не готовится', en: 'Nothing is prepared in their place yet' },
    action: { ru: 'Открыть список', en: 'Open the list' },
  };
}
