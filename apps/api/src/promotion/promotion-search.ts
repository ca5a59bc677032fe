import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../platform/search-source.ts';
import { planPath } from './tell.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Plans by their titles. */
export const promotionSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'promotion.read')) return [];
    const title = fold(sql`p.title`);
    const rows = await tx.execute<Found>(sql`
      select p.id, p.title, coalesce(public_regional_center_name(p.regional_center_id), p.subject_title) as detail
      from promotion_plans p where ${fits(title)} order by ${byFitness(title)}, p.created_at desc limit ${most}`);
    return rows.map(({ id, title: words, detail }): FoundThing => ({
      ...{ kind: 'promotion-plan', id, title: words, detail, to: planPath(id) },
    }));
  },
};
