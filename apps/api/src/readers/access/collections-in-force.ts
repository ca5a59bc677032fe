import type { Language } from '@pbnet/domain';
import type { CollectionPolicy } from '@pbnet/domain/reading';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

export interface CollectionInForce {
  readonly id: number;
  readonly title: Readonly<Record<Language, string>>;
  readonly policy: CollectionPolicy;
}

/** Collections that are not in the archive, each with the newest policy that has begun. */
export async function collectionsInForce(tx: Transaction): Promise<readonly CollectionInForce[]> {
  const rows = await tx.execute<{ collection: CollectionInForce }>(sql`
    select jsonb_build_object(
      'id', c.id, 'title', jsonb_build_object('ru', c.title_ru, 'en', c.title_en),
      'policy', jsonb_build_object(
        'access', p.access, 'readerAtCenters', p.reader_at_centers, 'minimumAge', p.minimum_age,
        'readingsAtOnce', p.readings_at_once, 'pagesAnHour', p.pages_an_hour)) as collection
    from collections c
    cross join lateral (
      select * from collection_policies where collection_id = c.id and valid_from <= now()
      order by valid_from desc limit 1) p
    where c.archived_at is null
    order by c.title_ru, c.id`);
  return rows.map(({ collection }) => collection);
}
