import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../platform/search-source.ts';
import { openingPath } from './opening-letters.ts';
import { namedFrom } from './openings.repository.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Planned openings by their names, places and hosts. */
export const openingSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'opening.read')) return [];
    const text = fold(sql`o.name || ' ' || o.locality || ' ' || o.host_name`);
    const rows = await tx.execute<Found>(sql`
      select o.id, o.name as title, concat_ws(' · ', r.name_ru, o.locality,
        to_char(to_date(o.planned_month, 'YYYY-MM'), 'MM.YYYY')) as detail
      from ${namedFrom} where ${fits(text)}
      order by ${byFitness(text)}, o.planned_month desc nulls last limit ${most}`);
    return rows.map(({ id, title, detail }): FoundThing => ({
      ...{ kind: 'planned-opening', id, title, detail, to: openingPath(id) },
    }));
  },
};
