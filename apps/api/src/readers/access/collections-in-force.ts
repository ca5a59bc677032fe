import type { Language } from '@pbnet/domain';
import type { CollectionPolicy } from '@pbnet/domain/reading';
import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { resourceServers } from '../../reading/reading.tables.ts';
import type { OwnAccessAnswer } from './own-access.ts';

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

/** Servers that show documents, by their titles. */
export async function serversInForce(tx: Transaction): Promise<OwnAccessAnswer['servers']> {
  const { title, origin, active } = resourceServers;
  return tx.select({ title, origin }).from(resourceServers).where(eq(active, true)).orderBy(title, origin);
}
