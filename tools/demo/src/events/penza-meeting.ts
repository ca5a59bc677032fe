import type { Sql } from 'postgres';

/** The meeting whose resolution the system carries out: other parts of the demo hang on it by this id. */
export const penzaMeetingId = '20201021-0000-4000-8000-000000000001';

const forum = 'XI Интеграционный форум Президентской библиотеки';

/** Titles and content of the sessions as the resolution of the meeting tells them. */
const sessions = [
  {
    day: '2020-10-21',
    start: 10 * 60,
    title: 'Пленарная сессия',
    about:
      'Итоги и перспективы развития региональной сети ПБ и филиала ПБ, итоги конкурсной деятельности с вовлечением региональных центров.',
    talks: 5,
  },
  {
    day: '2020-10-21',
    start: 14 * 60,
    title: 'Вторая сессия: приоритетные направления развития сети',
    about:
      'Партнёрские связи, проектная деятельность по использованию ресурсов ПБ, организация образовательно-просветительских мероприятий, конкурсов, продвижение контента и деятельности ЦУД.',
    talks: 6,
  },
  {
    day: '2020-10-22',
    start: 10 * 60,
    title: 'Третья сессия: опыт работы центров',
    about: 'Опыт работы по другим направлениям, важным для выстраивания работы региональной сети ПБ.',
    talks: 6,
  },
] as const;

const streamPoints = 72;

/**
 * The yearly meeting in Penza, 21–22 October 2020, held: 17 talks as numbered placeholders, 72 connection points of
 * the closed stream, 18 regions by videoconference as a declared count, since the resolution names none of them.
 */
export async function loadPenzaMeeting(sql: Sql): Promise<void> {
  const [region] = await sql`select id from regions where code = 'RU-PNZ'`;
  const declared = { inPerson: null, videoconferenceRegions: 18, closedStreamPoints: null, viewers: null };
  await sql`
    insert into meetings (id, kind, title, within, purpose, state, modes, zone, starts_on, ends_on, start_minute,
      end_minute, place, host, host_region_id, organiser, declared, announced_at, held_at, version)
    values (${penzaMeetingId}, 'annual',
      'Ежегодное выездное совещание руководителей региональных центров Президентской библиотеки', ${forum},
      'Итоги и перспективы региональной сети, опыт центров удалённого доступа.', 'held',
      '["in-person", "videoconference", "closed-stream"]'::jsonb, 'Europe/Moscow', '2020-10-21', '2020-10-22', 600, 780,
      'г. Пенза', 'Пензенская областная библиотека им. М.Ю. Лермонтова', ${region?.['id'] ?? null},
      'Президентская библиотека', ${JSON.stringify(declared)}::text::jsonb, '2020-09-01T09:00:00Z', '2020-10-22T11:00:00Z', 4)`;
  const [room] = await sql`
    insert into rooms (meeting_id, name, position, seats) values (${penzaMeetingId}, 'Конференц-зал', 1, null)
    returning id`;
  let number = 0;
  for (const [index, session] of sessions.entries()) {
    const roomId: string = room?.['id'];
    number = await loadSession(sql, { ...session, roomId, index, number });
  }
  await sql`
    insert into connection_points (meeting_id, kind, title, connected)
    select ${penzaMeetingId}, 'closed-stream', 'Точка подключения ' || n, 'connected'
    from generate_series(1, ${streamPoints}) n`;
}

interface SessionRow {
  readonly day: string;
  readonly start: number;
  readonly title: string;
  readonly about: string;
  readonly talks: number;
  readonly roomId: string;
  readonly index: number;
  /** Of the last talk before this session. */
  readonly number: number;
}

/** @returns the number of the session's last talk */
async function loadSession(sql: Sql, row: SessionRow): Promise<number> {
  const { day, start, title, about, talks, roomId, index, number } = row;
  const [session] = await sql`
    insert into meeting_sessions (meeting_id, room_id, title, day, start_minute, end_minute)
    values (${penzaMeetingId}, ${roomId}, ${title}, ${day}, ${start}, ${start + 180}) returning id`;
  const opening = index === 0 ? 1 : 0;
  if (opening)
    await sql`
      insert into talks (meeting_id, session_id, position, kind, title, minutes)
      values (${penzaMeetingId}, ${session?.['id']}, 0, 'opening', 'Торжественное открытие', 30)`;
  for (let at = 1; at <= talks; at += 1)
    await sql`
      insert into talks (meeting_id, session_id, position, kind, title, minutes, given)
      values (${penzaMeetingId}, ${session?.['id']}, ${opening + at - 1}, 'talk', ${`Выступление ${number + at}`}, 20,
        true)`;
  await sql`
    with item as (
      insert into agenda_items (meeting_id, position, kind, title, material)
      values (${penzaMeetingId}, ${index}, 'session', ${title}, ${JSON.stringify({ sessionId: session?.['id'] })}::text::jsonb)
      returning id)
    insert into minutes (agenda_item_id, meeting_id, text, version, edited_at)
    select id, ${penzaMeetingId}, ${about}, 1, '2020-10-22T11:00:00Z' from item`;
  return number + talks;
}
