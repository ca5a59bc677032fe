import { randomUUID } from 'node:crypto';
import type { System } from '../system.ts';

export const title = 'Лекция о губернских картах';

export interface StoryEvent {
  readonly id: string;
  /** 12:00–13:30 of Moscow, ten days ahead. */
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** An agreed event of the regional center of Penza, as it has written it. */
export async function storyEvent({ sql }: System): Promise<StoryEvent> {
  const id = randomUUID();
  const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const startsAt = new Date(`${day}T12:00:00+03:00`);
  const endsAt = new Date(startsAt.getTime() + 90 * 60_000);
  await sql`
    insert into joint_events (id, region_id, regional_center_id, center_id, title, kind, format, starts_at, ends_at, zone,
      place_center_id, hall, organisers, with_library, in_charge, audience, description, expected_in_person, links, state,
      submitted_at, agreed_at)
    values (${id}, 1, 1, 11, ${title}, 'lecture', 'mixed', ${startsAt}, ${endsAt}, 'Europe/Moscow', 11, 'Читальный зал',
      ${sql.json([{ organizationId: 1, name: 'Областная библиотека' }])}, true, ${sql.json(['Отдел краеведения'])},
      'Все желающие', 'О чём говорят карты.', 40, ${sql.json([])}, 'agreed', now(), now())`;
  return { id, startsAt, endsAt };
}

/** Stories share one system: what comes after begins without this one's event. */
export async function removeStory({ sql }: System, event: string): Promise<void> {
  await sql`update videos set joint_event_id = null where joint_event_id = ${event}`;
  await sql`update broadcasts set joint_event_id = null where joint_event_id = ${event}`;
  await sql`delete from joint_events where id = ${event}`;
}
