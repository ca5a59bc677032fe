import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../platform/search-source.ts';
import { broadcastPath } from './broadcast-letters.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Own and agreed ones, by their titles. */
export const broadcastSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'broadcast.read')) return [];
    const title = fold(sql`b.title`);
    const rows = await tx.execute<Found>(sql`
      select b.id, b.title, concat_ws(' · ', to_char(b.starts_at at time zone b.zone, 'DD.MM.YYYY HH24:MI'),
        public_regional_center_name(b.regional_center_id)) as detail
      from broadcasts b where ${fits(title)}
      order by ${byFitness(title)}, b.starts_at desc nulls last limit ${most}`);
    return rows.map(({ id, title: words, detail }): FoundThing => ({
      ...{ kind: 'broadcast', id, title: words, detail, to: broadcastPath(id) },
    }));
  },
};
