import { dayInWords, type Day } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { SearchSource } from '../platform/search-source.ts';

interface Row extends Record<string, unknown> {
  readonly year: number;
  readonly edition: number | null;
  readonly approvedOn: Day | null;
}

/** Plans of openings by year and by words of their name. */
export const planSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'opening-plan.read')) return [];
    const name = fold(sql`('План открытия центров на ' || p.year || ' год')`);
    const rows = await tx.execute<Row>(sql`
      select p.year, e.number as edition, e.approved_on::text as "approvedOn" from opening_plans p
      left join lateral (select number, approved_on from opening_plan_editions
        where plan_year = p.year order by number desc limit 1) e on true
      where ${fits(name)} order by ${byFitness(name)}, p.year desc limit ${most}`);
    return rows.map(({ year, edition, approvedOn }) => ({
      kind: 'opening-plan',
      id: String(year),
      title: `План открытия центров на ${year} год`,
      detail: edition === null ? '' : `редакция ${edition} · ${approvedOn ? dayInWords(approvedOn) : ''}`,
      to: `/agreements/plan/${year}`,
    }));
  },
};
