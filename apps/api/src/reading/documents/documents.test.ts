import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { refusedWith } from '../../testing/centers.ts';
import { networkPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { workbook } from '../../xlsx/workbook.ts';

const api = await testApi();
await seedNetwork(api.database);
const actor = await seedActor(api.database, 'readers-officer', networkPlace);
const administrator = api.as(await seedActor(api.database, 'administrator', networkPlace));
const { collections } = api.as(actor);
const { resourceItems } = api.services;

let number = 0;
async function made(): Promise<number> {
  number += 1;
  return collections.create({ code: `D-${number}`, titleRu: `Фонд ${number}`, titleEn: `Stock ${number}` });
}

describe('documents', () => {
  const address = 'https://documents.example/items/a';

  it('are written over what the form showed and nothing else', async () => {
    const collectionId = await made();
    const item = { id: 'doc-1', collectionId, title: 'Указ', address };
    await collections.putItem({ ...item, was: null });
    await collections.putItem({ ...item, was: null });
    const { id: _id, ...was } = item;
    expect(await refusedWith(collections.putItem({ ...item, title: 'Приказ', was: null }))).toMatchObject({
      key: 'stale-edit',
      details: { current: was },
    });
    await collections.putItem({ ...item, title: 'Приказ', was });
    expect(await collections.items({ search: 'прик' })).toMatchObject({
      total: 1,
      rows: [{ title: 'Приказ' }],
    });
    expect((await collections.items({ search: '%' })).total).toBe(0);
    await collections.removeItem({ id: 'doc-1', was: { ...was, title: 'Приказ' } });
    expect((await collections.items({ collectionId })).total).toBe(0);
  });

  const take = (collectionId: number, bytes: Uint8Array | string, confirmation: string | null = null) =>
    resourceItems.import(actor, { collectionId, bytes: Buffer.from(bytes), confirmation });

  it('come from CSV as Excel writes it, after a look at what would change', async () => {
    const collectionId = await made();
    const other = await made();
    await collections.putItem({ id: 'csv-2', collectionId: other, title: 'Второй', address, was: null });
    const csv = `Идентификатор;Название;Адрес\r\ncsv-1;"Указ «О ""том""»; часть 1";${address}\r\ncsv-2;Второй;${address}\r\n`;
    const checked = await take(collectionId, csv);
    expect(checked).toMatchObject({ written: false, counts: { added: 1, moved: 1, refused: 0 } });
    expect((await collections.items({ collectionId })).total).toBe(0);
    const written = await take(collectionId, csv, checked.confirmation);
    expect(written.written).toBe(true);
    const { rows } = await collections.items({ collectionId });
    expect(rows.map(({ title }) => title).toSorted()).toEqual(['Второй', 'Указ «О "том"»; часть 1']);
    expect((await take(collectionId, csv)).counts).toMatchObject({ same: 2, added: 0 });
    await expect(take(collectionId, csv, checked.confirmation)).rejects.toMatchObject({
      key: 'items-changed',
    });
  });

  it('come from a workbook; one bad row keeps all out', async () => {
    const collectionId = await made();
    const columns = ['Адрес', 'Название', 'Идентификатор'].map((title) => ({ title, width: 20 }));
    const book = (rows: readonly (readonly string[])[]) => workbook([{ name: 'Документы', columns, rows }]);
    const bad = await take(
      collectionId,
      await book([
        [address, 'Хороший', 'x-1'],
        ['ftp://files', 'Адрес не тот', 'x-2'],
        [address, '', 'x-3'],
        [address, 'Пробел', 'x 4'],
        [address, 'Дважды', 'x-1'],
      ]),
    );
    expect(bad.rows.map(({ row, fault }) => [row, fault])).toEqual([
      [3, 'address'],
      [4, 'title'],
      [5, 'id'],
      [6, 'twice'],
      [2, null],
    ]);
    await expect(take(collectionId, await book([]), bad.confirmation)).rejects.toMatchObject({
      key: 'items-changed',
    });
    const again = await take(collectionId, await book([[address, 'Хороший', 'x-1']]));
    expect(
      (await take(collectionId, await book([[address, 'Хороший', 'x-1']]), again.confirmation)).written,
    ).toBe(true);
    expect((await resourceItems.all(actor, collectionId)).map(({ id }) => id)).toEqual(['x-1']);
  });

  it('do not come from what is no table of them', async () => {
    const collectionId = await made();
    await expect(take(collectionId, 'Просто текст')).rejects.toMatchObject({ key: 'items-no-table' });
    await expect(take(collectionId, '')).rejects.toMatchObject({ key: 'items-no-table' });
    await expect(take(collectionId, Buffer.from([0, 1, 2]))).rejects.toMatchObject({
      key: 'xlsx-not-workbook',
    });
    await expect(take(99_999, 'Идентификатор;Название;Адрес')).rejects.toMatchObject({ key: 'not-found' });
  });
});

describe('servers of documents', () => {
  const { resourceServers } = administrator;

  it('are known by their origin alone, over a line that nobody overhears', async () => {
    const id = await resourceServers.create({ title: 'Документы', address: 'https://Docs.example:443/a?b' });
    const [row] = await resourceServers.list();
    expect(row).toMatchObject({ id, origin: 'https://docs.example', active: true, version: 1 });
    const refused = (address: string) => refusedWith(resourceServers.create({ title: 'Другие', address }));
    expect(await refused('https://docs.example')).toMatchObject({ key: 'server-origin-taken' });
    expect(await refused('http://docs.example')).toMatchObject({ key: 'server-origin-insecure' });
    const save = (version: number) =>
      resourceServers.save({
        id,
        version,
        title: 'Документы',
        address: 'https://docs.example',
        active: false,
      });
    await save(1);
    expect(await refusedWith(save(1))).toMatchObject({ key: 'stale-edit' });
  });
});
