import type { Actor } from '@pbnet/domain/access';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { zipOf } from '../testing/zip.ts';
import type { MunicipalityAnswer } from './import-municipalities.ts';
import { whiteSpotFiles } from './white-spot-files.ts';

const api = await testApi();
const { raw } = api.database;
await seedNetwork(api.database);
const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
const penza = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
await raw`update regions set okato_code = '56' where id = 1`;

type Value = string | number | null;
const titles = [
  'Субъект',
  'Муниципальное образование',
  'Вид',
  'Административный центр',
  'ОКТМО',
  'Население',
];
const head = [...titles, 'Широта', 'Долгота', 'Упразднено с'];
const penzaCity = ['Пензенская область', 'город Пенза', 'городской округ', '', '56701000', 501_109, 53.195];
const narovchat = ['RU-PNZ', 'Наровчатский район', 'Муниципальный район', 'Наровчат', null, '9 300'];
const rows = [
  [...penzaCity, 45.018, null],
  [...narovchat, '53,881', '43,686', null],
] as const;

function sheet(data: readonly (readonly Value[])[], columns: readonly string[] = head): Promise<Buffer> {
  const cells = [columns, ...data].map((row) =>
    row.map((value) => (value === null ? null : typeof value === 'number' ? { value } : text(value))),
  );
  return writeExcelFile([{ sheet: 'Список', data: cells }]).toBuffer();
}
const text = (value: string) => ({ value, type: String });

function as(actor: Actor | null) {
  return whiteSpotFiles({
    whiteSpots: api.services.whiteSpots,
    actorOf: () => Promise.resolve(actor),
    requestOf: () => ({ id: 'request', ip: '127.0.0.1', userAgent: 'test', language: 'ru' }),
  });
}

async function send(file: Buffer, confirm?: string) {
  const query = confirm === undefined ? '' : `?confirm=${confirm}`;
  const url = `/municipalities/import${query}`;
  const answer = await as(officer).request(url, { method: 'POST', body: new Uint8Array(file) });
  return { status: answer.status, body: (await answer.json()) as MunicipalityAnswer & { key: string } };
}

async function bring(data: readonly (readonly Value[])[]) {
  const file = await sheet(data);
  const { body } = await send(file);
  return send(file, body.confirmation);
}

async function sheetsOf(path: string) {
  const answer = await as(officer).request(path);
  return readExcelFile(Buffer.from(await answer.arrayBuffer()));
}

const find = (query = {}) => api.as(officer).whiteSpots.find(query);

beforeEach(async () => {
  await raw`delete from municipalities`;
  await raw`update access_centers set latitude = null, longitude = null`;
});

describe('the list', () => {
  it('is judged first and written whole on the confirmation, each row as it says', async () => {
    const file = await sheet(rows);
    const judged = await send(file);
    expect(judged.body.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'new'],
      [3, 'new'],
    ]);
    expect(judged.body.written).toBe(false);
    expect((await find()).spots).toEqual([]);
    expect((await send(file, judged.body.confirmation)).body.written).toBe(true);
    expect((await find()).spots).toMatchObject([
      { name: 'город Пенза', kind: 'urban-okrug', oktmo: '56701000', population: 501_109 },
      { name: 'Наровчатский район', oktmo: null, population: 9300, point: { latitude: 53.881 } },
    ]);
    const [entry] = await raw`select after from audit_log where action = 'municipality.import'`;
    expect(entry?.['after']).toMatchObject({ added: 2 });
  });

  it('goes out in the form that comes back, and finds its rows again', async () => {
    await bring(rows);
    const answer = await as(officer).request('/municipalities.xlsx');
    const { body } = await send(Buffer.from(await answer.arrayBuffer()));
    expect(body.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
    const { body: changed } = await bring([
      [...narovchat.slice(0, 4), '56653000', 9100, null, null, '01.06.2026'],
    ]);
    expect(changed.rows).toMatchObject([{ outcome: 'changed' }]);
    const [entry] =
      await raw`select after from audit_log where action = 'municipality.import' order by id desc limit 1`;
    expect(JSON.stringify(entry?.['after'])).toContain(
      'Наровчатский район: ОКТМО нет → 56653000, население 9300 → 9100',
    );
    const list = (await sheetsOf('/municipalities.xlsx'))[0]?.data;
    expect(list?.[2]?.slice(1, 3)).toEqual(['Наровчатский район', 'муниципальный район']);
    expect(list?.[2]?.slice(4)).toEqual(['56653000', 9100, null, null, '01.06.2026']);
    expect((await find()).spots.map(({ name }) => name)).toEqual(['город Пенза']);
  });

  it('says everything that is wrong with a row, and writes none of the file', async () => {
    const wrong = [
      ...rows.slice(0, 1),
      ['Пензенская губерния', '', 'уезд', null, '12', 'много', '45,018', null, '31.02.2026'],
      ['Пензенская область', 'Город', 'городской округ', null, '30701000', -5, 48.85, 2.35, null],
      [...penzaCity, 45.018, null],
    ] as const;
    const { body } = await bring(wrong);
    expect(body.written).toBe(false);
    expect(body.rows.map(({ outcome, problems }) => [outcome, problems.length])).toEqual([
      ['new', 0],
      ['refused', 7],
      ['refused', 3],
      ['refused', 1],
    ]);
    expect(body.rows[1]?.problems.join(' ')).toContain('Субъекта «');
    expect(body.rows[2]?.problems[0]).toBe('ОКТМО 30701000 начинается не с кода этого субъекта (56).');
    expect(body.rows[3]?.problems[0]).toContain('строке 2');
    expect((await find()).spots).toEqual([]);
  });

  it('is not written when somebody changed it after the check, nor without its columns', async () => {
    const file = await sheet(rows);
    const { body } = await send(file);
    await bring(rows.slice(0, 1));
    expect(await send(file, body.confirmation)).toMatchObject({
      ...{ status: 409, body: { key: 'municipalities-changed-since-check' } },
    });
    const foreign = await send(await sheet([['1', '2']], ['Код', 'Название']));
    expect(foreign).toMatchObject({ status: 422, body: { key: 'municipalities-no-table' } });
    const workbookOf = (size: number) =>
      zipOf([
        { name: 'xl/workbook.xml', content: '<workbook/>' },
        { name: 'xl/_rels/workbook.xml.rels', content: '<Relationships/>' },
        { name: 'xl/worksheets/sheet1.xml', content: '', claimedSize: size },
      ]);
    expect(await send(workbookOf(900_000_000))).toMatchObject({ status: 422, body: { key: 'xlsx-bomb' } });
    expect((await send(Buffer.from('мимо'))).body.key).toBe('xlsx-not-workbook');
  });
});

describe('white spots', () => {
  it('are municipalities that no centre bears, serves or names, with the nearest centre', async () => {
    await bring(rows);
    await raw`update access_centers set latitude = 53.2, longitude = 45.02 where id = 11`;
    await raw`update access_centers set latitude = 53.2005, longitude = 45.0205 where id = 12`;
    const { spots, regions, near } = await find();
    expect(spots).toMatchObject([{ name: 'Наровчатский район', nearest: { id: 12 } }]);
    expect(spots[0]?.kilometres).toBeGreaterThan(100);
    expect(regions.find(({ id }) => id === 1)).toMatchObject({
      ...{ centers: 3, placed: 2, municipalities: 2, covered: 1, uncoveredPopulation: 9300 },
    });
    expect(near).toMatchObject([{ one: { id: 11 }, other: { id: 12 } }]);
    expect(spots[0]?.opening).toBeNull();
    await raw`insert into planned_openings
      (id, region_id, regional_center_id, proposed_by, state, name, locality, planned_month, time_zone, proposed_at)
      values (gen_random_uuid(), 1, 1, 'headquarters', 'agreed', '', 'с. Наровчат', '2027-04', 'UTC', now())`;
    expect((await find()).spots[0]?.opening).toMatchObject({ state: 'agreed', plannedMonth: '2027-04' });
    expect((await find({ apart: 0.01 })).near).toEqual([]);
    expect((await find({ reach: 0.1 })).spots).toHaveLength(2);
    await raw`update access_center_versions set locality = 'с. Наровчат' where center_id = 13`;
    expect((await find()).spots).toEqual([]);
    await raw`update access_center_versions set locality = '' where center_id = 13`;
  });

  it('are told to a regional center of its own region, whoever runs the centres there', async () => {
    await bring([
      ...rows,
      ['Камчатский край', 'Палана', 'городской округ', null, null, 2500, null, null, null],
    ]);
    const own = await api.as(penza).whiteSpots.find({ regionId: 2 });
    expect(own.regions.map(({ id }) => id)).toEqual([1]);
    expect(own.spots.map(({ regionId }) => regionId)).toEqual([1, 1]);
    expect((await find({ regionId: 2 })).spots.map(({ name }) => name)).toEqual(['Палана']);
    expect((await as(penza).request('/municipalities/import', { method: 'POST' })).status).toBe(403);
  });

  it('come as a workbook with the rules that they were found by', async () => {
    await bring(rows);
    const sheets = await sheetsOf('/white-spots.xlsx?reach=12');
    expect(sheets.map(({ sheet: name }) => name)).toEqual([
      ...['Без ЦУД', 'Субъекты', 'Слишком близко', 'Параметры'],
    ]);
    expect(sheets[0]?.data).toHaveLength(3);
    expect(sheets[3]?.data[2]).toEqual(['ЦУД обслуживает образование в пределах, км', 12]);
  });
});
