import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../platform/search-source.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** By the title and the number. */
export const agreementSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'agreement.read')) return [];
    const words = fold(sql`a.title || ' ' || coalesce(a.number, '')`);
    const rows = await tx.execute<Found>(sql`
      select a.id, a.title, concat_ws(' · ', '№ ' || a.number, to_char(a.starts_on, 'DD.MM.YYYY'),
        public_regional_center_name(a.regional_center_id)) as detail
      from agreements a where ${fits(words)}
      order by ${byFitness(words)}, a.starts_on desc nulls last limit ${most}`);
    return rows.map(({ id, title, detail }): FoundThing => ({
      ...{ kind: 'agreement', id, title, detail, to: `/agreements/${id}` },
    }));
  },
};
