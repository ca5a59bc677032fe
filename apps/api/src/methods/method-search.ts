import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../platform/search-source.ts';
import { methodsFrom } from './methods.repository.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Published methods, and the drafts of the reader's own side, by their titles. */
export const methodSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'method.read')) return [];
    const text = fold(sql`m.title`);
    const rows = await tx.execute<Found>(sql`
      select m.id, m.title, concat_ws(' · ', r.name_ru, array_to_string(m.themes, ', ')) as detail
      from ${methodsFrom} where m.state <> 'archived' and ${fits(text)}
      order by ${byFitness(text)}, m.published_at desc nulls last limit ${most}`);
    return rows.map(({ id, title, detail }): FoundThing => ({
      ...{ kind: 'method', id, title, detail, to: `/media/methods/${id}` },
    }));
  },
};
