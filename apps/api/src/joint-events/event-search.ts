import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../platform/search-source.ts';
import { eventPath } from './event-calendar.ts';
import { namedFrom } from './joint-events.repository.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Own cards and agreed events, by their titles. */
export const eventSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'joint-event.read')) return [];
    const title = fold(sql`e.title`);
    const rows = await tx.execute<Found>(sql`
      select e.id, e.title, concat_ws(' · ', to_char(e.starts_at at time zone e.zone, 'DD.MM.YYYY'),
        coalesce(public_center_name(e.center_id), public_regional_center_name(e.regional_center_id)), r.name_ru)
        as detail
      from ${namedFrom} where ${fits(title)}
      order by ${byFitness(title)}, e.starts_at desc nulls last limit ${most}`);
    return rows.map(({ id, title: words, detail }): FoundThing => ({
      ...{ kind: 'joint-event', id, title: words, detail, to: eventPath(id) },
    }));
  },
};
