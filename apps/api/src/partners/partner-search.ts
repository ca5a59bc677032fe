import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../platform/search-source.ts';

interface Found extends Record<string, unknown> {
  readonly id: number;
  readonly title: string;
  readonly detail: string;
}

/** Institutions by their names of today, for those who work with partners. */
export const partnerSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'partner.read')) return [];
    // The same expression as that of the trigram index, or it is not used.
    const name = fold(sql`(v.name || ' ' || v.short_name)`);
    const rows = await tx.execute<Found>(sql`
      select o.id, v.short_name as title, concat_ws(' · ', r.name_ru, 'ИНН ' || o.tax_number) as detail
      from organization_versions v join organizations o on o.id = v.organization_id
      left join lateral (select name_ru from region_versions where region_id = o.region_id
        order by valid_from desc limit 1) r on true
      where v.valid_from <= current_date and (v.valid_to is null or v.valid_to > current_date)
        and o.merged_into_id is null and o.archived_on is null and ${fits(name)}
      order by ${byFitness(fold(sql`v.short_name`))}, o.id limit ${most}`);
    return rows.map(({ id, title, detail }): FoundThing => ({
      ...{ kind: 'partner', id: String(id), title, detail, to: `/agreements/partners/${id}` },
    }));
  },
};
