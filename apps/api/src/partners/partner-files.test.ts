import type { Actor } from '@pbnet/domain/access';
import { beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { partnerDesk, typedPartner } from '../testing/partner-desk.ts';
import { zipOf } from '../testing/zip.ts';
import { readPartnerRows } from './read-partner-rows.ts';
import { partnerFiles } from './partner-files.ts';
import type { PartnerImportAnswer } from './import-partners.ts';

const { api, officer, heads } = await partnerDesk();
const { partners } = api.as(officer);

function as(actor: Actor | null) {
  const request = { id: 'request', ip: '127.0.0.1', userAgent: 'test', language: 'ru' } as const;
  return partnerFiles({
    partners: api.services.partners,
    actorOf: () => Promise.resolve(actor),
    requestOf: () => request,
  });
}

type Value = string | number | null;

/** A file as a person's program saves it. */
function filled(titles: readonly string[], ...rows: readonly (readonly Value[])[]): Promise<Buffer> {
  const cell = (value: Value) => (value === null ? null : { value });
  return writeExcelFile([
    { sheet: 'Лист1', data: [titles.map((value) => ({ value })), ...rows.map((row) => row.map(cell))] },
  ]).toBuffer();
}

async function send(file: Buffer, query = '', actor: Actor | null = officer) {
  const answer = await as(actor).request(`/partners/import${query}`, {
    method: 'POST',
    body: new Uint8Array(file),
  });
  return { status: answer.status, body: (await answer.json()) as PartnerImportAnswer & { message: string } };
}

const titles = ['Название', 'Субъект РФ', 'Вид', 'ИНН', 'КПП', 'Юридический адрес'];
const good = await filled(
  titles,
  [
    'Дом книги',
    'Пензенская область',
    'Учреждение культуры',
    7_707_083_893,
    '773601001',
    'Пенза, ул. Мира, 1',
  ],
  ['Союз библиотек', 'камчатский край', 'фонд', null, null, null],
);

describe('a filled file', () => {
  it('is checked, then loaded whole; loaded again it changes nothing', async () => {
    const checked = await send(good);
    expect(checked.body).toMatchObject({
      written: false,
      counts: { added: 2, changed: 0, same: 0, refused: 0 },
    });
    expect((await partners.list({ search: 'Дом книги' })).total).toBe(0);
    const loaded = await send(good, `?confirm=${checked.body.confirmation}`);
    expect(loaded.body).toMatchObject({ written: true, counts: { added: 2 } });
    const [row] = (await partners.list({ search: 'Дом книги' })).rows;
    expect(await partners.get({ organizationId: row?.id ?? 0 })).toMatchObject({
      ...{ kind: 'culture', regionId: 1, taxNumber: '7707083893' },
      history: [{ facts: { legalAddress: 'Пенза, ул. Мира, 1' } }],
    });
    expect((await send(good)).body.counts).toEqual({ added: 0, changed: 0, same: 2, refused: 0 });
  });

  it('with one wrong row is refused whole, in words, row by row', async () => {
    const file = await filled(
      titles,
      ['Хороший музей', 'Пензенская область', 'Музей', null, null, null],
      ['Музей без региона', null, 'Музей', null, null, null],
      ['Музей опечаток', 'Пензенская область', 'Музейчик', '7707083894', '77360', null],
      ['Музей нигде', 'Атлантида', 'Музей', null, null, null],
      ['Хороший музей', 'Пензенская область', 'Музей', null, null, null],
    );
    const { body } = await send(file);
    expect(body.counts).toEqual({ added: 1, changed: 0, same: 0, refused: 4 });
    const told = Object.fromEntries(body.rows.map(({ row, problems }) => [row, problems.join(' ')]));
    expect(told[3]).toContain('«Субъект РФ»: не заполнено');
    expect(told[4]).toContain('«Музейчик» нет в списке');
    expect(told[4]).toContain('«ИНН»: у «7707083894» не сходятся контрольные цифры');
    expect(told[4]).toContain('«КПП»');
    expect(told[5]).toContain('«Атлантида» не найден');
    expect(told[6]).toContain('уже стоит в строке 2');
    await send(file, `?confirm=${body.confirmation}`);
    expect((await partners.list({ search: 'Хороший музей' })).total).toBe(0);
  });

  it('of another region is refused to a regional head', async () => {
    const { body } = await send(good, '', heads[0]);
    const foreign = body.rows.find(({ name }) => name === 'Союз библиотек');
    expect(foreign?.problems.join(' ')).toContain('из другого региона');
  });

  it('is not written over what changed since its answer', async () => {
    const { id, version, kind, history } = await partners.add(typedPartner('Читальня'));
    const file = await filled(['№', 'Название', 'Субъект РФ', 'Телефон'], [id, null, null, '8 800']);
    const { confirmation, counts } = (await send(file)).body;
    expect(counts).toEqual({ added: 0, changed: 1, same: 0, refused: 0 });
    const facts = { ...typedPartner('Читальня').facts, ...history[0]?.facts };
    const changed = { ...typedPartner('Читальня'), kind, facts };
    const from = history[0]?.validFrom;
    if (!from) throw new Error('no history');
    await partners.save({
      ...{ organizationId: id, version, from, ...changed },
      requisites: { ...changed.requisites, email: 'a@b.example' },
    });
    const late = await send(file, `?confirm=${confirmation}`);
    expect(late).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('реестр изменился') },
    });
    const again = (await send(file)).body;
    await send(file, `?confirm=${again.confirmation}`);
    expect(await partners.get({ organizationId: id })).toMatchObject({
      phone: '8 800',
      email: 'a@b.example',
    });
  });
});

describe('the export', () => {
  it('comes back without a change', async () => {
    const answer = await as(officer).request('/partners/export');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const file = Buffer.from(await answer.arrayBuffer());
    const rows = await readPartnerRows(file);
    expect(rows.length).toBe((await partners.list({})).total);
    const { body } = await send(file);
    expect(body.counts).toEqual({ added: 0, changed: 0, same: rows.length, refused: 0 });
  });

  it('holds what the list’s filter finds', async () => {
    const answer = await as(officer).request(
      '/partners/export?search=%D0%B4%D0%BE%D0%BC%20%D0%BA%D0%BD%D0%B8%D0%B3%D0%B8&kind=culture',
    );
    const [row, ...others] = await readPartnerRows(Buffer.from(await answer.arrayBuffer()));
    expect([row?.cells.get('name')?.text, others]).toEqual(['Дом книги', []]);
  });
});

describe('a file that is none', () => {
  let bomb: Buffer;
  beforeAll(() => {
    bomb = zipOf([{ name: 'xl/workbook.xml', content: Buffer.alloc(40 * 1024 * 1024) }]);
  });

  it.each([
    ['a text', () => Buffer.from('Название;Субъект РФ'), 422, 'не файл XLSX'],
    ['a bomb', () => bomb, 422, 'Ничего не загружено'],
    ['too large', () => Buffer.alloc(6 * 1024 * 1024), 413, 'Ничего не загружено'],
  ])('%s is refused in words', async (_, file, status, words) => {
    expect(await send(file())).toMatchObject({ status, body: { message: expect.stringContaining(words) } });
  });

  it('without the columns is refused in words', async () => {
    const { body } = await send(await filled(['Имя', 'Город'], ['Музей', 'Пенза']));
    expect(body.message).toContain('нет листа с организациями');
  });

  it('is not taken from somebody who may not', async () => {
    expect((await send(good, '', null)).status).toBe(401);
  });
});
