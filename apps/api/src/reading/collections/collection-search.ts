import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { FoundThing, SearchSource } from '../../platform/search-source.ts';

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

const path = (id: string) => `/readers/collections/${id}`;

/** Collections by both names and the code. */
export const collectionSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'collection.read')) return [];
    const text = fold(sql`(c.title_ru || ' ' || c.title_en || ' ' || c.code)`);
    const rows = await tx.execute<Found>(sql`
      select c.id::text as id, c.title_ru as title, c.code as detail from collections c
      where c.archived_at is null and ${fits(text)}
      order by ${byFitness(text)}, c.title_ru limit ${most}`);
    return rows.map(({ id, title, detail }): FoundThing => ({
      ...{ kind: 'collection', id, title, detail, to: path(id) },
    }));
  },
};

/** Documents by their identifier as it is, or by a part of the title; they open in the list of their collection. */
export const documentSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'collection.read')) return [];
    const text = fold(sql`(i.title || ' ' || i.id)`);
    const rows = await tx.execute<Found & { readonly collection: string }>(sql`
      select i.id, i.title, concat_ws(' · ', c.title_ru, i.id) as detail, c.id::text as collection
      from resource_items i join collections c on c.id = i.collection_id and c.archived_at is null
      where ${fits(text)} order by ${byFitness(text)}, i.title, i.id limit ${most}`);
    return rows.map(({ id, title, detail, collection }): FoundThing => ({
      ...{ kind: 'resource-item', id, title, detail },
      to: `${path(collection)}?search=${encodeURIComponent(id)}`,
    }));
  },
};
