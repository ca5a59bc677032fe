import { randomUUID } from 'node:crypto';
import type { System } from '../system.ts';

/** An agreed event of the week after next in center 11, as its regional center has written it: its id. */
export async function preparedEvent({ sql }: System): Promise<string> {
  const id = randomUUID();
  const startsAt = new Date(Date.now() + 10 * 86_400_000);
  const endsAt = new Date(startsAt.getTime() + 90 * 60_000);
  await sql`
    insert into joint_events (id, region_id, regional_center_id, center_id, title, kind, format, starts_at, ends_at, zone,
      place_center_id, hall, organisers, with_library, in_charge, audience, description, expected_in_person, links, state,
      submitted_at, agreed_at)
    values (${id}, 1, 1, 11, 'Лекция для всех', 'lecture', 'mixed', ${startsAt}, ${endsAt}, 'Europe/Moscow', 11,
      'Читальный зал', ${sql.json([{ organizationId: 1, name: 'Областная библиотека' }])}, true,
      ${sql.json(['Отдел краеведения'])}, 'Все желающие', 'О чём говорят документы.', 40,
      ${sql.json([{ label: 'Программа', url: 'https://region.example/programme' }])}, 'agreed', now(), now())`;
  await sql`
    insert into joint_event_steps (event_id, region_id, regional_center_id, center_id, command, state, words, at)
    values (${id}, 1, 1, 11, 'agree', 'agreed', 'Ждём фотографии', now())`;
  return id;
}
