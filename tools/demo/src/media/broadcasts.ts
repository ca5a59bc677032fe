import { broadcastSecrets } from '@pbnet/api/broadcast-secrets';
import type { Database } from '@pbnet/api/database';
import { addDays, type Day } from '@pbnet/domain';
import type { BroadcastSource, BroadcastState, PointState } from '@pbnet/domain/broadcasts';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';
import { demoChannelId } from './channels.ts';

interface DemoPoint {
  /** The account of the regional center that it is of. */
  readonly of: 'penza' | 'kamchatka';
  readonly title: string;
  readonly state: PointState;
  readonly people: number | null;
  readonly note: string;
}

interface DemoBroadcast {
  readonly key: string;
  /** Of the regional center of Penza; else headquarters' own. */
  readonly ofPenza: boolean;
  readonly title: string;
  readonly description: string;
  readonly state: BroadcastState;
  readonly source: BroadcastSource;
  /** Counted from today. */
  readonly day: number;
  /** Of Moscow. */
  readonly time: string;
  readonly minutes: number;
  /** Days before today, the earliest first. */
  readonly steps: readonly (readonly [command: string, state: BroadcastState, daysAgo: number])[];
  readonly points: readonly DemoPoint[];
  /** What the channel said every ten minutes while it was on air. */
  readonly viewers: readonly number[];
  readonly totalViewers: number | null;
}

const library = { of: 'penza', title: 'Пензенская областная библиотека, конференц-зал' } as const;

const demoBroadcasts: readonly DemoBroadcast[] = [
  {
    ...{ key: 'asked', ofPenza: true, state: 'requested', source: 'camera' },
    ...{ title: 'Лекция «Засечная черта: Пенза в XVII веке»', day: 16, time: '15:00', minutes: 90 },
    description: 'Лекция краеведа с показом карт из электронной коллекции. Слушателям раздадут список книг.',
    ...{ steps: [['create', 'requested', 2]], points: [], viewers: [], totalViewers: null },
  },
  {
    ...{ key: 'agreed', ofPenza: false, state: 'agreed', source: 'videoconference' },
    ...{ title: 'Видеолекторий «Знание о России»: карты и атласы', day: 8, time: '11:00', minutes: 60 },
    description: 'Хранители рассказывают о картах и атласах России. Вопросы принимаем до начала эфира.',
    steps: [
      ['create', 'requested', 9],
      ['agree', 'agreed', 6],
    ],
    points: [
      { ...library, state: 'ready', people: null, note: 'Проверили звук, экран и связь.' },
      { of: 'penza', title: 'Гимназия № 1, актовый зал', state: 'no-answer', people: null, note: '' },
      {
        ...{ of: 'kamchatka', title: 'Камчатская краевая библиотека', state: 'not-coming', people: null },
        note: 'В Петропавловске будет 20:00, зал закрыт. Посмотрим запись.',
      },
    ],
    ...{ viewers: [], totalViewers: null },
  },
  {
    ...{ key: 'finished', ofPenza: true, state: 'finished', source: 'encoder' },
    ...{ title: 'Встреча с историками Пензенского края', day: -6, time: '14:00', minutes: 70 },
    description: 'Разговор о том, как искать документы своей семьи в архивах и библиотеках.',
    steps: [
      ['create', 'requested', 20],
      ['agree', 'agreed', 17],
      ['prepare', 'prepared', 9],
      ['test', 'testing', 7],
      ['go-live', 'live', 6],
      ['finish', 'finished', 6],
    ],
    points: [
      { ...library, state: 'ready', people: 32, note: '' },
      {
        ...{ of: 'kamchatka', title: 'Камчатская краевая библиотека', state: 'ready', people: 11 },
        note: 'Смотрели вечером вместе с клубом краеведов.',
      },
    ],
    ...{ viewers: [18, 41, 57, 63, 60, 49, 22], totalViewers: 214 },
  },
];

type Place = Readonly<Record<'region_id' | 'regional_center_id', number | null>>;
interface Of {
  readonly today: Day;
  readonly places: Readonly<Record<DemoPoint['of'], Place>>;
  readonly editor: string | null;
  readonly requester: string | null;
}

/** One that Penza asks for, one of next week whose points have begun to answer, one that was seen by many. */
export async function loadBroadcasts(
  database: Database,
  { secretKey, today }: { readonly secretKey: string; readonly today: Day },
): Promise<void> {
  const sql = database.raw;
  const [editor] = await sql<{ id: string }[]>`select id from accounts where email = 'media@pbnet.example'`;
  const [asked] = await sql<{ id: string }[]>`select id from accounts where email = 'penza@pbnet.example'`;
  const places = { penza: await placeOf(sql, 'penza'), kamchatka: await placeOf(sql, 'kamchatka') };
  for (const broadcast of demoBroadcasts)
    await loadBroadcast(sql, broadcast, {
      ...{ today, places, editor: editor?.id ?? null },
      requester: (broadcast.ofPenza ? asked?.id : editor?.id) ?? null,
    });
  const secrets = broadcastSecrets(secretKey);
  for (const { key, ofPenza } of demoBroadcasts) {
    const { region_id: regionId, regional_center_id: regionalCenterId } = ofPenza
      ? places.penza
      : { region_id: null, regional_center_id: null };
    await database.system((tx) =>
      secrets.keepTechnician(
        tx,
        { id: demoId(`broadcast ${key}`), regionId, regionalCenterId },
        { name: ofPenza ? 'Дежурный инженер зала' : 'Дежурный инженер ПБ', contact: '+7 900 000-00-00' },
      ),
    );
  }
}

async function placeOf(sql: Sql, account: DemoPoint['of']): Promise<Place> {
  const [place] = await sql<Place[]>`
    select c.region_id, c.id as regional_center_id from regional_centers c
    join account_bindings b on b.regional_center_id = c.id join accounts a on a.id = b.account_id
    where a.email = ${`${account}@pbnet.example`} limit 1`;
  if (!place) throw new Error(`The demo has no regional center of ${account}.`);
  return place;
}

const minute = 60_000;

async function loadBroadcast(sql: Sql, broadcast: DemoBroadcast, { today, places, editor, requester }: Of) {
  const { key, ofPenza, state, title, description, source, steps, viewers, totalViewers } = broadcast;
  const id = demoId(`broadcast ${key}`);
  const place: Place = ofPenza ? places.penza : { region_id: null, regional_center_id: null };
  const starts = new Date(`${addDays(today, broadcast.day)}T${broadcast.time}:00+03:00`);
  const ends = new Date(starts.getTime() + broadcast.minutes * minute);
  const stepAt = (command: string, daysAgo: number) => {
    if (command === 'go-live') return starts;
    return command === 'finish' ? ends : new Date(`${addDays(today, -daysAgo)}T09:15:00+03:00`);
  };
  const timed = steps.map(([command, to, daysAgo]) => ({ command, to, at: stepAt(command, daysAgo) }));
  const at = (command: string) => timed.find((step) => step.command === command)?.at ?? null;
  const finished = state === 'finished';
  const watchUrl = finished ? 'https://www.prlib.ru/' : null;
  const [event] = finished ? await pastEvent(sql, places.penza) : [];
  await sql`insert into broadcasts ${sql({
    ...{ id, ...place, state, title, description, source, zone: 'Europe/Moscow', is_public: true },
    ...{ starts_at: starts, ends_at: ends, preparation: 30 },
    ...{ slot_from: new Date(starts.getTime() - 30 * minute), joint_event_id: event?.id ?? null },
    ...{ channel_id: state === 'agreed' ? demoChannelId('youtube') : null, agreed_at: at('agree') },
    ...{ prepared_at: at('prepare'), live_at: at('go-live'), finished_at: at('finish') },
    ...{ watch_url: watchUrl, recording_url: watchUrl, total_viewers: totalViewers },
    ...{ peak_viewers: viewers.length > 0 ? Math.max(...viewers) : null, created_by: requester },
    ...{ created_at: at('create'), changed_at: timed.at(-1)?.at ?? starts, version: steps.length },
  })}`;
  for (const step of timed)
    await sql`insert into broadcast_steps ${sql({
      ...{ broadcast_id: id, ...place, command: step.command, state: step.to, at: step.at },
      actor_id: step.command === 'create' ? requester : editor,
    })}`;
  for (const { of, title: pointTitle, state: answer, people, note } of broadcast.points)
    await sql`insert into broadcast_points ${sql({
      ...{ broadcast_id: id, ...places[of], title: pointTitle, state: answer, people, note },
      answered_at: answer === 'no-answer' ? null : (timed.at(-1)?.at ?? null),
    })}`;
  for (const [index, count] of viewers.entries())
    await sql`insert into broadcast_viewers ${sql({
      ...{ broadcast_id: id, at: new Date(starts.getTime() + index * 10 * minute), viewers: count },
    })}`;
}

/** The last event of the region that has been held, whose report the figures belong to. */
function pastEvent(sql: Sql, { regional_center_id: regionalCenterId }: Place) {
  return sql<{ id: string }[]>`
    select id from joint_events where regional_center_id = ${regionalCenterId} and state = 'reported'
    order by starts_at desc limit 1`;
}
