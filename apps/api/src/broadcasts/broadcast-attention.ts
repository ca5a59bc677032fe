import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

export interface BroadcastAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

interface Waiting extends Record<string, unknown> {
  readonly requested: number;
  readonly returned: number;
  /** Begin within a day and were not tested, or their test failed. */
  readonly untested: number;
  readonly unanswered: number;
  /** Whose time is over, but not they themselves. */
  readonly overdue: number;
}

/** Requests to decide, to correct, test runs that are missing, and points that have not answered. */
export function broadcastAttention({ database, now }: BroadcastAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'broadcast.request')) return [];
      return cardsOf(actor, await waiting(database, actor, now()));
    },
  };
}

async function waiting(database: Database, actor: Actor, now: Date): Promise<Waiting> {
  const { place } = actor;
  const own =
    place.kind === 'regional-center' ? sql`regional_center_id = ${place.regionalCenterId}` : sql`true`;
  const ownPoint =
    place.kind === 'regional-center' ? sql`p.regional_center_id = ${place.regionalCenterId}` : sql`true`;
  const at = now.toISOString();
  const [row] = await database.as(actor, (tx) =>
    tx.execute<Waiting>(sql`
      select count(*) filter (where state = 'requested' or state = 'postponed' and starts_at is not null)::int
          as requested,
        count(*) filter (where state = 'returned')::int as returned,
        count(*) filter (where state in ('agreed', 'prepared', 'testing')
          and starts_at between ${at}::timestamptz and ${at}::timestamptz + interval '1 day'
          and coalesce((test_run ->> 'passed')::boolean, false) is false)::int as untested,
        count(*) filter (where state in ('agreed', 'prepared', 'testing', 'live')
          and ends_at < ${at}::timestamptz - interval '1 hour')::int as overdue,
        (select count(*) from broadcast_points p join broadcasts b on b.id = p.broadcast_id
          where p.state = 'no-answer' and ${ownPoint} and b.state in ('agreed', 'prepared', 'testing'))::int as unanswered
      from broadcasts where ${own}`),
  );
  return row ?? { requested: 0, returned: 0, untested: 0, unanswered: 0, overdue: 0 };
}

function cardsOf(
  actor: Actor,
  { requested, returned, untested, unanswered, overdue }: Waiting,
): readonly AttentionCard[] {
  const test = untested > 0 ? [testRun(untested)] : [];
  if (actor.place.kind === 'network')
    return can(actor, 'broadcast.manage')
      ? [...test, ...(overdue > 0 ? [finish(overdue)] : []), ...(requested > 0 ? [decide(requested)] : [])]
      : [];
  return [
    ...test,
    ...(returned > 0 ? [correct(returned)] : []),
    ...(unanswered > 0 ? [answer(unanswered)] : []),
  ];
}

function decide(count: number): AttentionCard {
  return {
    ...{ id: 'broadcasts.requested', tone: 'soon', count, to: '/media/broadcasts?view=waiting' },
    title: { ru: 'Согласовать трансляции', en: 'Agree to broadcasts' },
    action: { ru: 'Открыть заявки', en: 'Open the requests' },
  };
}

function finish(count: number): AttentionCard {
  return {
    ...{ id: 'broadcasts.overdue', tone: 'urgent', count, to: '/media/broadcasts' },
    title: {
      ru: 'Время эфира прошло: завершите, перенесите или отмените трансляции',
      en: 'Their time is over: finish, postpone or cancel the broadcasts',
    },
    action: { ru: 'Открыть расписание', en: 'Open the schedule' },
  };
}

function testRun(count: number): AttentionCard {
  return {
    ...{ id: 'broadcasts.untested', tone: 'urgent', count, to: '/media/broadcasts' },
    title: {
      ru: 'Эфир в ближайшие сутки без пробного запуска',
      en: 'On air within a day without a test run',
    },
    action: { ru: 'Открыть расписание', en: 'Open the schedule' },
  };
}

function correct(count: number): AttentionCard {
  return {
    ...{ id: 'broadcasts.returned', tone: 'urgent', count, to: '/media/broadcasts?state=returned' },
    title: { ru: 'Исправить возвращённые заявки на трансляцию', en: 'Correct returned broadcast requests' },
    action: { ru: 'Открыть заявки', en: 'Open the requests' },
  };
}

function answer(count: number): AttentionCard {
  return {
    ...{ id: 'broadcasts.points', tone: 'soon', count, to: '/media/broadcasts' },
    title: {
      ru: 'Ответить, подключатся ли ваши точки к трансляции',
      en: 'Say whether your points will connect',
    },
    action: { ru: 'Открыть расписание', en: 'Open the schedule' },
  };
}
