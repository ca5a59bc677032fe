import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

export interface EventAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

interface Waiting extends Record<string, unknown> {
  readonly submitted: number;
  /** Days since the oldest was submitted. */
  readonly oldestDays: number;
  readonly returned: number;
  readonly handedOver: number;
  readonly toReport: number;
}

/** Cards to review, to correct, to pass on, and events whose report is missing: each for its own hands. */
export function eventAttention({ database, now }: EventAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'joint-event.edit') && !can(actor, 'joint-event.review')) return [];
      const counts = await waiting(database, actor, now());
      return cardsOf(actor, counts);
    },
  };
}

async function waiting(database: Database, actor: Actor, now: Date): Promise<Waiting> {
  const { place } = actor;
  const own =
    place.kind === 'regional-center'
      ? sql`regional_center_id = ${place.regionalCenterId}`
      : place.kind === 'center'
        ? sql`center_id = ${place.centerId}`
        : sql`true`;
  const at = now.toISOString();
  const [row] = await database.as(actor, (tx) =>
    tx.execute<Waiting>(sql`
      select
        count(*) filter (where state = 'submitted' or state = 'postponed' and starts_at is not null)::int as submitted,
        coalesce(max(extract(day from ${at}::timestamptz - submitted_at))
          filter (where state = 'submitted'), 0)::int as "oldestDays",
        count(*) filter (where state = 'returned')::int as returned,
        count(*) filter (where state = 'draft' and handed_over_at is not null)::int as "handedOver",
        count(*) filter (where state in ('agreed', 'held') and ends_at < ${at}::timestamptz)::int as "toReport"
      from joint_events where ${own}`),
  );
  return row ?? { submitted: 0, oldestDays: 0, returned: 0, handedOver: 0, toReport: 0 };
}

function cardsOf(actor: Actor, counts: Waiting): readonly AttentionCard[] {
  const { kind } = actor.place;
  const { submitted, oldestDays, returned, handedOver, toReport } = counts;
  if (kind === 'network') return submitted > 0 ? [review(submitted, oldestDays)] : [];
  return [
    ...(returned > 0 ? [correct(returned)] : []),
    ...(kind === 'regional-center' && handedOver > 0 ? [passOn(handedOver)] : []),
    ...(toReport > 0 ? [report(toReport)] : []),
  ];
}

function review(count: number, oldestDays: number): AttentionCard {
  return {
    id: 'joint-events.review',
    tone: oldestDays > 7 ? 'urgent' : 'soon',
    title: { ru: 'Рассмотреть мероприятия', en: 'Review joint events' },
    detail: {
      ru: `Старшая карточка ждёт дней: ${oldestDays}`,
      en: `The oldest has waited ${oldestDays} days`,
    },
    count,
    to: '/events/joint?state=waiting',
    action: { ru: 'Открыть очередь', en: 'Open the queue' },
  };
}

function correct(count: number): AttentionCard {
  return {
    id: 'joint-events.returned',
    tone: 'urgent',
    title: { ru: 'Исправить возвращённые карточки мероприятий', en: 'Correct returned event cards' },
    count,
    to: '/events/joint?state=returned',
    action: { ru: 'Открыть карточки', en: 'Open the cards' },
  };
}

function passOn(count: number): AttentionCard {
  return {
    id: 'joint-events.handed-over',
    tone: 'soon',
    title: {
      ru: 'Центры передали мероприятия: проверить и отправить в ПБ',
      en: 'Check and submit centers’ events',
    },
    count,
    to: '/events/joint?state=handed-over',
    action: { ru: 'Открыть карточки', en: 'Open the cards' },
  };
}

function report(count: number): AttentionCard {
  return {
    id: 'joint-events.report',
    tone: 'soon',
    title: { ru: 'Отчитаться о прошедших мероприятиях', en: 'Report on events that were held' },
    detail: {
      ru: 'Цифры попадут в отчёт месяца сами',
      en: 'The figures enter the month’s report by themselves',
    },
    count,
    to: '/events/joint?state=to-report',
    action: { ru: 'Открыть список', en: 'Open the list' },
  };
}
