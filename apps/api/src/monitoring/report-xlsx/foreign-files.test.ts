import { describe, expect, it } from 'vitest';
import { filled, reportFilesDesk } from '../../testing/report-files.ts';
import { zipOf } from '../../testing/zip.ts';

const { as, draftOf, heads, send } = await reportFilesDesk();
const [penza] = heads;

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
