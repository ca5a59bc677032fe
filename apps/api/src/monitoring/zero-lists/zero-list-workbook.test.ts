import { asMonth } from '@pbnet/domain';
import { startingIndicators, type ZeroList, type ZeroListEntry } from '@pbnet/domain/monitoring';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { zeroListWorkbook } from './zero-list-workbook.ts';

const month = asMonth('2026-07');
const form = { indicators: startingIndicators, madeAt: new Date('2026-08-11T06:00:00Z') };

const entry: ZeroListEntry = {
  centerId: 11,
  code: 'ПЕН-01',
  name: '=cmd|calc!A1',
  locality: 'Пенза',
  state: 'accepted',
  finding: {
    kind: 'some-zero',
    streak: 3,
    lastNonZero: month,
    step: 'visit',
    indicators: [
      { code: 'visits', streak: 3, lastNonZero: asMonth('2026-04') },
      { code: 'events_held', streak: 1, lastNonZero: null },
    ],
  },
  explanation: null,
  explanationVersion: 0,
  earlierExplanation: { month: asMonth('2026-06'), reason: 'repair', words: 'Ремонт\u0001 зала' },
};

function list(entries: readonly ZeroListEntry[]): ZeroList {
  const center = { regionId: 1, regionalCenterId: 1, regionalCenterName: 'РЦ Пензенская область' };
  return { month, preliminary: false, ...center, expected: 30, reported: 29, entries };
}

async function sheets(of: ZeroList) {
  const book = await readExcelFile(Buffer.from(await zeroListWorkbook(of, form)));
  return new Map(book.map(({ sheet, data }) => [sheet, data]));
}

it('opens with the centres, their zero indicators and how it was made', async () => {
  const book = await sheets(list([entry]));
  expect([...book.keys()]).toEqual(['Нулевой список', 'Показатели', 'Параметры']);
  expect(book.get('Нулевой список')?.[1]).toEqual([
    1,
    'ПЕН-01',
    '=cmd|calc!A1',
    'Пенза',
    'Есть нулевые показатели',
    3,
    'июль 2026',
    'Выехать в центр, составить план',
    'Посещений; Проведено мероприятий',
    null,
    expect.stringMatching(/^июнь 2026: Ремонт помещения\. Ремонт.? зала$/),
  ]);
  expect(book.get('Показатели')?.[2]).toEqual([
    'ПЕН-01',
    '=cmd|calc!A1',
    'Проведено мероприятий',
    1,
    'не было',
  ]);
  expect(book.get('Параметры')).toContainEqual(['Составлено (московское время)', '11.08.2026, 09:00']);
});

it('says in words that there is nothing on the list', async () => {
  const book = await sheets(list([]));
  expect(book.get('Нулевой список')?.[1]?.[2]).toBe('В этом месяце нулевых показателей нет');
});

it('gives the same bytes for the same list', async () => {
  const [one, other] = [
    await zeroListWorkbook(list([entry]), form),
    await zeroListWorkbook(list([entry]), form),
  ];
  expect(Buffer.compare(one, other)).toBe(0);
});

it('makes a hundred lists of twenty centres in three seconds of work', async () => {
  const full = list(Array.from({ length: 20 }, (_, index) => ({ ...entry, centerId: index })));
  const before = process.threadCpuUsage();
  for (let made = 0; made < 100; made += 1) await zeroListWorkbook(full, form);
  // Processor time: neighbours on the machine do not count.
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(3_000);
});
