import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../platform/search-source.ts';
import { videoPath } from './video-letters.ts';
import { namedFrom } from './videos.repository.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Videos by their titles and themes. */
export const videoSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'video.read')) return [];
    const text = fold(sql`v.title || ' ' || v.theme`);
    const rows = await tx.execute<Found>(sql`
      select v.id, v.title, concat_ws(' · ', r.name_ru, nullif(v.theme, ''),
        to_char(v.recorded_on, 'DD.MM.YYYY')) as detail
      from ${namedFrom} where ${fits(text)}
      order by ${byFitness(text)}, v.created_at desc limit ${most}`);
    return rows.map(({ id, title, detail }): FoundThing => ({
      ...{ kind: 'video', id, title, detail, to: videoPath(id) },
    }));
  },
};
