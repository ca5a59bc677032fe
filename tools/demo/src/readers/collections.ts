import { libraryItems, type Shelf } from '@pbnet/stand-in-resources/library';
import type { CollectionPolicy } from '@pbnet/domain/reading';
import type { Sql } from 'postgres';

interface DemoCollection {
  readonly code: string;
  readonly ru: string;
  readonly en: string;
  readonly policy: Pick<CollectionPolicy, 'access' | 'readerAtCenters' | 'minimumAge'>;
}

const policy = (access: CollectionPolicy['access'], minimumAge: number | null = null) => ({
  ...{ access, minimumAge, readerAtCenters: false },
});

const byShelf: Readonly<Record<Shelf, DemoCollection>> = {
  open: { code: 'OPEN', ru: 'Открытый фонд', en: 'Open stock', policy: policy('open') },
  halls: { code: 'HALLS', ru: 'Фонд читальных залов', en: 'Reading room stock', policy: policy('centers') },
  home: {
    code: 'HOME',
    ru: 'Фонд расширенного доступа',
    en: 'Extended access stock',
    policy: policy('extended'),
  },
  'home-adults': {
    ...{ code: 'HOME-18', ru: 'Фонд расширенного доступа 18+', en: 'Extended access stock 18+' },
    policy: policy('extended', 18),
  },
};

/** Four collections with their policies, the items of the server of documents, and the server itself. */
export async function loadCollections(sql: Sql, resourcesUrl: string): Promise<void> {
  await sql`insert into resource_servers (title, origin) values ('Сервер документов', ${resourcesUrl})`;
  for (const [shelf, { code, ru, en, policy: says }] of Object.entries(byShelf)) {
    const [row] = await sql<{ id: number }[]>`
      insert into collections (code, title_ru, title_en) values (${code}, ${ru}, ${en}) returning id`;
    const id = row?.id ?? 0;
    await sql`
      insert into collection_policies (collection_id, valid_from, access, reader_at_centers, minimum_age, reason)
      values (${id}, '2020-01-01T00:00:00Z', ${says.access}, ${says.readerAtCenters}, ${says.minimumAge},
        'Правила пользования фондом')`;
    const items = libraryItems.filter((item) => item.shelf === shelf);
    await sql`insert into resource_items ${sql(
      items.map((item) => ({
        ...{ id: item.id, collection_id: id, title: item.title },
        address: `${resourcesUrl}/items/${item.id}`,
      })),
    )}`;
  }
}
