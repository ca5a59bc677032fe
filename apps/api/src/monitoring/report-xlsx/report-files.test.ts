import type { Actor } from '@pbnet/domain/access';
import { startingIndicators } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import readExcelFile from 'read-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { places } from '../../places.ts';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { zipOf } from '../../testing/zip.ts';
import type { ImportAnswer } from './import-answer.ts';
import { reportFiles } from './report-files.ts';
import { zipParts } from './zip-parts.ts';

const api = await testApi();
const { officer, heads, managers } = await seedMonth(api);
const [penza, kamchatka] = heads;
const codes = startingIndicators.map(({ code }) => code);

function as(actor: Actor | null) {
  const request = { id: 'request', ip: '127.0.0.1', userAgent: 'test', language: 'ru' } as const;
  return reportFiles({
    reportSheets: api.services.reportSheets,
    places: places(api.database),
    actorOf: () => Promise.resolve(actor),
    requestOf: () => request,
  });
}

const execute = (statement: string) => api.database.system((tx) => tx.execute(sql.raw(statement)));
const draftOf = async (centerId: number) => {
  const { state, values } = await api.as(officer).reports.get({ centerId, month: october });
  return { state, values };
};

async function form(actor: Actor, query: string): Promise<Buffer> {
  const answer = await as(actor).request(`/reports/form?month=2026-10&${query}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

async function send(file: Buffer, query = 'rc=1', actor: Actor | null = penza) {
  const url = `/reports/import?month=2026-10&${query}`;
  const answer = await as(actor).request(url, { method: 'POST', body: new Uint8Array(file) });
  return { status: answer.status, body: (await answer.json()) as ImportAnswer & { message: string } };
}

type Value = string | number | null;

/** A form as a person's program saves it: rows of a centre's code and its figures by indicator code. */
async function filled(
  rows: readonly (readonly [code: string, figures: Readonly<Record<string, Value>>])[],
  { month = '2026-10', columns = codes }: { month?: string; columns?: readonly string[] } = {},
): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  const cell = (value: Value | undefined) => (value == null ? null : { value });
  return writeExcelFile([
    {
      sheet: 'Показатели',
      data: [
        [text('Отчётный месяц'), text(month)],
        [text('code'), text('name'), ...columns.map(text)],
        ...rows.map(([code, values]) => [
          text(code),
          text('ЦУД'),
          ...columns.map((name) => cell(values[name])),
        ]),
      ],
    },
  ]).toBuffer();
}

beforeEach(async () => {
  api.moveTo('2026-11-03T09:00:00Z');
  await execute(`
    update center_reports set state = 'missing', "values" = '{}', comments = '{}', version = version + 1
    where month = '2026-10'`);
});

describe('the form', () => {
  it('holds the month, centres and codes, last month’s figures and instructions; only figures are writable', async () => {
    await execute(`
      update center_reports set state = 'accepted', "values" = '{"visits": 77}' where month = '2026-09' and center_id = 11`);
    const bytes = await form(penza, 'rc=1');
    const sheets = await readExcelFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Показатели', 'Прошлый месяц', 'Как заполнять']);
    const [, , month, names, codeRow, ...rows] = sheets[0]?.data ?? [];
    expect(month?.slice(0, 2)).toEqual(['Отчётный месяц', '2026-10']);
    expect(names?.slice(0, 4)).toEqual([
      'Код центра',
      'Центр',
      'Зарегистрировано пользователей на конец месяца, чел.',
      'Новых пользователей, чел.',
    ]);
    expect(codeRow).toEqual(['code', 'name', ...codes]);
    expect(rows.map((row) => row[0])).toEqual(['RU-PNZ-1', 'RU-PNZ-2', 'RU-PNZ-3']);
    const read = await zipParts(bytes);
    expect(await read('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
    expect(await read('xl/styles.xml')).toMatch(/<protection locked="0"\/>/);
  });

  it('comes back as it went out, and with figures when asked', async () => {
    const version = (await api.as(officer).reports.get({ centerId: 11, month: october })).version;
    const values = {
      visits: 5,
      copies: { kind: 'not-applicable', reason: 'Нет', from: october, to: null },
    } as const;
    await api.as(penza).reports.save({ centerId: 11, month: october, version, values, comments: {} });
    const blank = await send(await form(penza, 'rc=1'));
    expect(blank.body.rows.map(({ outcome }) => outcome)).toEqual(['empty', 'empty', 'empty']);
    const full = await send(await form(penza, 'rc=1&filled=1'));
    expect(full.body.rows.map(({ outcome }) => outcome)).toEqual(['same', 'empty', 'empty']);
  });

  it('is for one’s own place: a centre gets its own row, nobody a foreign one', async () => {
    const sheets = await readExcelFile(await form(managers[0], 'center=11'));
    expect(sheets[0]?.data).toHaveLength(6);
    const status = async (actor: Actor | null, query: string) =>
      (await as(actor).request(`/reports/form?month=2026-10&${query}`)).status;
    expect(await status(managers[0], 'center=12')).toBe(403);
    expect(await status(kamchatka, 'rc=1')).toBe(403);
    expect(await status(penza, '')).toBe(403);
    expect(await status(null, 'rc=1')).toBe(401);
    expect(await status(officer, '')).toBe(200);
  });
});

describe('a filled form', () => {
  it('is judged first and written on confirmation, with history and audit; blank cells keep what was there', async () => {
    const version = (await api.as(officer).reports.get({ centerId: 12, month: october })).version;
    const values = { visits: 5, copies: 1 };
    await api.as(penza).reports.save({ centerId: 12, month: october, version, values, comments: {} });
    const file = await filled([
      ['RU-PNZ-1', { ...figures(), visits: '1\u00a0234', copies: 'Н/П' } as never],
      ['RU-PNZ-2', { visits: 6 }],
      ['RU-PNZ-3', {}],
    ]);
    const judged = await send(file);
    expect(judged).toMatchObject({
      status: 200,
      body: {
        written: false,
        rows: [
          { row: 3, code: 'RU-PNZ-1', name: 'ЦУД 11', outcome: 'ready', overwrites: [] },
          { row: 4, outcome: 'ready', overwrites: [{ code: 'visits', before: 5, after: 6 }] },
          { row: 5, outcome: 'empty' },
        ],
      },
    });
    expect(await draftOf(11)).toEqual({ state: 'missing', values: {} });
    const written = await send(file, `rc=1&confirm=${judged.body.confirmation}`);
    expect(written.body.written).toBe(true);
    const notApplicable = { kind: 'not-applicable', reason: 'н/п', from: october, to: october };
    expect(await draftOf(11)).toEqual({
      state: 'draft',
      values: { ...figures(), visits: 1234, copies: notApplicable },
    });
    expect(await draftOf(12)).toEqual({ state: 'draft', values: { visits: 6, copies: 1 } });
    const [step] = await api.as(penza).reports.steps({ centerId: 11, month: october });
    expect(step).toMatchObject({ command: 'save', reason: 'xlsx' });
    expect((await send(file)).body.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'empty']);
  });

  it('is not written when somebody changed a report after the judgement', async () => {
    const file = await filled([['RU-PNZ-1', { visits: 6 }]]);
    const { confirmation } = (await send(file)).body;
    await execute(
      `update center_reports set version = version + 1 where center_id = 11 and month = '2026-10'`,
    );
    const refused = await send(file, `rc=1&confirm=${confirmation}`);
    expect(refused.status).toBe(409);
    expect(refused.body.message).toContain('После проверки файла кто-то изменил отчёты');
  });

  it.each([
    ['a negative number', { visits: -5 }, 'E3, «Посещений»: число -5 меньше нуля. Введите 0 или больше.'],
    ['a fraction', { visits: 5.5 }, 'E3, «Посещений»: число 5.5 дробное. Введите целое число.'],
    ['a giant', { visits: 1e9 }, 'число 1000000000 больше 10 000 000.'],
    ['words', { visits: 'около ста' }, '«около ста» не число. Введите целое число, например 125, или «н/п»'],
  ])('with %s is refused whole, in words, cell by cell', async (_what, values, words) => {
    const file = await filled([
      ['RU-PNZ-1', values as never],
      ['RU-PNZ-2', { visits: 6 }],
    ]);
    const { body } = await send(file);
    expect(body.rows[0]).toMatchObject({ outcome: 'refused', problems: [expect.stringContaining(words)] });
    expect(body.rows[1]).toMatchObject({ outcome: 'ready' });
    expect((await send(file, `rc=1&confirm=${body.confirmation}`)).body.written).toBe(false);
    expect(await draftOf(12)).toEqual({ state: 'missing', values: {} });
  });

  it('answers every row that is not about one of its centres', async () => {
    const file = await filled([
      ['RU-PNZ-1', { visits: 1 }],
      ['RU-PNZ-1', { visits: 2 }],
      ['RU-KAM-1', { visits: 3 }],
      ['RU-XXX-9', { visits: 4 }],
      ['', { visits: 5 }],
    ]);
    expect((await send(file)).body.rows.map(({ problems }) => problems[0] ?? 'ready')).toEqual([
      'ready',
      'Центр «RU-PNZ-1» уже есть в строке 3. Оставьте одну из двух строк.',
      'Центр «RU-KAM-1» относится к другому региональному центру. Удалите эту строку.',
      'Центра с кодом «RU-XXX-9» нет. Проверьте код: он стоит в скачанной форме.',
      'В строке есть цифры, но нет кода центра в первом столбце. Верните код или удалите строку.',
    ]);
  });

  it('does not touch reports that are handed in or locked', async () => {
    await execute(`update center_reports set state = 'submitted' where center_id = 11 and month = '2026-10'`);
    const file = await filled([['RU-PNZ-1', { visits: 1 }]]);
    expect((await send(file)).body.rows[0]?.problems[0]).toContain('Отчёт за 10.2026 уже сдан');
    api.moveTo('2026-11-10T21:00:00Z');
    const late = await send(await filled([['RU-PNZ-2', { visits: 1 }]]));
    expect(late.body.rows[0]?.problems[0]).toContain('Последний день приёма отчётов за 10.2026 (10.11.2026)');
  });

  it('of another month, of another form or of a foreign place is refused', async () => {
    const row = [['RU-PNZ-1', { visits: 1 }]] as const;
    const message = async (file: Promise<Buffer>) => (await send(await file)).body.message;
    expect(await message(filled(row, { month: '2026-09' }))).toContain(
      'Форма в файле за 09.2026, а загружаете вы отчёты за 10.2026.',
    );
    expect(await message(filled(row, { columns: ['visits', 'holograms'] }))).toContain(
      'В столбце D показатель «holograms», которого нет в форме за 10.2026.',
    );
    expect(await message(filled(row, { columns: ['visits', 'visits'] }))).toContain(
      'Показатель «visits» стоит в двух столбцах, второй из них D.',
    );
    expect((await send(await filled(row), 'rc=2')).status).toBe(403);
    expect((await send(await filled(row), '')).status).toBe(403);
    expect((await send(await filled(row), 'rc=1', managers[0])).status).toBe(403);
    expect((await send(await filled(row), 'rc=1', null)).status).toBe(401);
    expect((await send(await filled(row), '', officer)).body.rows[0]).toMatchObject({ outcome: 'ready' });
  });
});

/** The parts of a workbook with one sheet, written the way LibreOffice and other programs do. */
function bookOf(sheet: string, over: Readonly<Record<string, string>> = {}) {
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<?xml version="1.0"?><x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Лист1" sheetId="1" r:id="rId9"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      "<Relationships><Relationship Target='/xl/worksheets/one.xml' Id='rId9' Type='worksheet'/></Relationships>",
    'xl/sharedStrings.xml':
      '<sst><si><t>Отчётный месяц</t></si><si><r><t>co</t></r><r><t xml:space="preserve">de</t></r><rPh><t>guide</t></rPh></si></sst>',
    'xl/worksheets/one.xml': sheet,
    ...over,
  };
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

const sheetOf = (
  cells: string,
) => `<?xml version="1.0" encoding="UTF-8"?><worksheet><!-- made elsewhere --><sheetData>
  <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>2026-10</t></is></c></row>
  <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" t="str"><v>name</v></c><c r="C5" t="inlineStr"><is><t>visits</t></is></c><c r="D5" t="inlineStr"><is><t>copies</t></is></c></row>
  <row r="6"><c r="A6" t="inlineStr"><is><t>RU-PNZ-1</t></is></c>${cells}</row></sheetData></worksheet>`;

describe('a file of another program', () => {
  it('is read whatever its prefixes, its strings and its order of parts', async () => {
    const cells = '<c r="D6"><v>1.2E1</v></c><c r="C6" t="inlineStr"><is><t>7&#160;000 </t></is></c>';
    const { body } = await send(zipOf(bookOf(sheetOf(cells))));
    expect(body.rows).toMatchObject([{ row: 6, outcome: 'ready' }]);
    await send(zipOf(bookOf(sheetOf(cells))), `rc=1&confirm=${body.confirmation}`);
    expect((await draftOf(11)).values).toEqual({ visits: 7000, copies: 12 });
  });

  it('with a formula is refused in words, whatever the formula gave', async () => {
    const { body } = await send(
      zipOf(bookOf(sheetOf('<c r="C6"><f aca="false">SUM(A1:A9)</f><v>12</v></c>'))),
    );
    expect(body.rows[0]?.problems).toEqual([
      'C6, «Посещений»: в ячейке формула. Замените её числом (вставка «Только значения»).',
    ]);
  });
});

describe('a file that is no form', () => {
  const message = async (file: Buffer) => (await send(file)).body.message;
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  it.each([
    ['text under another name', () => Buffer.from('code;visits\n11;5'), 'Это не файл XLSX'],
    ['an empty file', () => Buffer.alloc(0), 'Это не файл XLSX'],
    [
      'another kind of archive',
      () => zipOf([{ name: 'word/document.xml', content: '<w/>' }]),
      'Это не файл XLSX',
    ],
    ['the old format', () => Buffer.concat([ole, Buffer.alloc(600)]), 'Это файл старого формата XLS.'],
    [
      'a password',
      () => Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'Файл защищён паролем',
    ],
    ['a workbook without the form', () => zipOf(bookOf('<worksheet/>')), 'В файле нет формы отчёта'],
    [
      'a document type',
      () => zipOf(bookOf(`<!DOCTYPE x [<!ENTITY a "b">]>${sheetOf('')}`)),
      'Файл повреждён',
    ],
    [
      'rows without end',
      () => zipOf(bookOf(sheetOf('').replace('</sheetData>', rowsOf(6_000)))),
      'больше 5000 строк',
    ],
  ])('%s is told from the others', async (_what, file, words) => {
    expect(await message(file())).toContain(words);
  });

  it('cut short anywhere is told to be damaged or no workbook, and nothing is written', async () => {
    const whole = await filled([['RU-PNZ-1', { visits: 1 }]]);
    for (const share of [0.3, 0.6, 0.95, 0.999])
      expect(await message(whole.subarray(0, Math.floor(whole.length * share)))).toContain('Файл повреждён');
  });

  it('that unpacks to a bomb is refused unopened, also when it lies about its size', async () => {
    const zeros = Buffer.alloc(100 * 1024 * 1024);
    const name = 'xl/worksheets/one.xml';
    const rest = bookOf('').filter((part) => part.name !== name);
    const before = process.memoryUsage().rss;
    expect(await message(zipOf([...rest, { name, content: zeros }]))).toContain('слишком много данных');
    expect(await message(zipOf([...rest, { name, content: zeros, claimedSize: 1000 }]))).toContain(
      'повреждён',
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    const many = Array.from({ length: 300 }, (_, index) => ({ name: `part${index}.xml`, content: '<x/>' }));
    expect(await message(zipOf([...bookOf(sheetOf('')), ...many]))).toContain('слишком много данных');
  });

  it('of 200 MB is refused unread', async () => {
    const started = performance.now();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        if (sent > 200 * 1024 * 1024) controller.close();
        else controller.enqueue(new Uint8Array(65_536));
      },
    });
    const url = '/reports/import?month=2026-10&rc=1';
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    const answer = await as(penza).request(url, init);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining('Файл больше 5 МБ.') });
    expect(sent).toBeLessThan(8 * 1024 * 1024);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

function rowsOf(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `<row r="${index + 7}"><c><v>1</v></c></row>`);
  return `${rows.join('')}</sheetData>`;
}
