import type { Actor } from '@pbnet/domain/access';
import { startingIndicators } from '@pbnet/domain/monitoring';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { figures, october } from '../../testing/month.ts';
import { filled, reportFilesDesk } from '../../testing/report-files.ts';
import { zipParts } from '../../documents/zip-parts.ts';
import { workbookZip } from '../../xlsx/read-workbook.ts';

const { api, as, draftOf, execute, form, heads, managers, officer, send } = await reportFilesDesk();
const [penza, kamchatka] = heads;
const codes = startingIndicators.map(({ code }) => code);

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
    const { read } = await zipParts(bytes, workbookZip);
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
    const [entry] = await execute(`select entity_id, after from audit_log where action = 'report.import'`);
    expect(entry).toMatchObject({
      entity_id: '1/2026-10',
      after: { reports: [{ centerId: 11 }, { centerId: 12 }] },
    });
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
    expect((await send(file)).body.rows[0]?.problems[0]).toContain('Отчёт за октябрь 2026 уже сдан');
    api.moveTo('2026-11-10T21:00:00Z');
    const late = await send(await filled([['RU-PNZ-2', { visits: 1 }]]));
    expect(late.body.rows[0]?.problems[0]).toContain(
      'Последний день приёма отчётов за октябрь 2026 (10 ноября 2026 года)',
    );
  });

  it('of another month, of another form or of a foreign place is refused', async () => {
    const row = [['RU-PNZ-1', { visits: 1 }]] as const;
    const message = async (file: Promise<Buffer>) => (await send(await file)).body.message;
    expect(await message(filled(row, { month: '2026-09' }))).toContain(
      'Форма в файле за сентябрь 2026, а загружаете вы отчёты за октябрь 2026.',
    );
    expect(await message(filled(row, { columns: ['visits', 'holograms'] }))).toContain(
      'В столбце D показатель «holograms», которого нет в форме за октябрь 2026.',
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
