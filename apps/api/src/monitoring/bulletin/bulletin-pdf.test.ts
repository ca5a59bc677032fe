import { asMonth, monthsOf } from '@pbnet/domain';
import {
  startingIndicators,
  type PlaceFigures,
  type RegionFigures,
  type ResultFigures,
} from '@pbnet/domain/monitoring';
import { expect, it } from 'vitest';
import { bulletinPdf } from './bulletin-pdf.ts';

const month = asMonth('2026-10');
const months = monthsOf(asMonth('2024-10'), month);
const madeAt = new Date('2026-11-12T09:00:00Z');

function place(total: number | null): PlaceFigures {
  const lists = startingIndicators.map(() => total);
  return {
    expected: 20,
    onTime: 18,
    late: 1,
    allZero: 0,
    totals: lists,
    counted: lists.map((value) => (value === null ? 0 : 19)),
    previous: lists.map(() => 0),
    yearAgo: lists.map(() => null),
    zeros: { allZero: 0, someZero: 0, missing: 1, steps: { note: 1, call: 0, visit: 0, suspension: 0 } },
  };
}

const region = (id: number, name: string, total: number | null): RegionFigures => ({
  id,
  code: `RU-${id}`,
  name,
  district: 'volga',
  ...place(total),
});

const figures: ResultFigures = {
  month,
  indicators: startingIndicators,
  network: place(12_345),
  districts: [{ code: 'volga', ...place(12_345) }],
  regions: [region(1, 'Пензенская область', 12_345), region(2, '#region *[$', null)],
  regionalCenters: [],
  trend: {
    months,
    totals: Object.fromEntries(
      startingIndicators.map(({ code }) => [code, months.map((_, at) => (at % 5 ? at : null))]),
    ),
    handedIn: months.map(() => 19),
    expected: months.map(() => 20),
  },
};

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

it('is a tagged PDF/A-2b, dated by its publication', async () => {
  const pdf = text(
    await bulletinPdf({ figures, words: 'Сеть растёт.', publishedOn: '12 ноября 2026 года', madeAt }),
  );
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(pdf).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(pdf).toContain('/Lang (ru)');
  expect(pdf).toContain('D:20261112090000');
});

it('gives the same bytes for the same figures and words', async () => {
  const input = { figures, words: 'Сеть растёт.', publishedOn: '12 ноября 2026 года', madeAt };
  const [first, second] = await Promise.all([bulletinPdf(input), bulletinPdf(input)]);
  expect(Buffer.compare(first, second)).toBe(0);
});

it.each([
  ['#panic("words") #import "style.typ": * $x$ `raw` <label> @reference \\ // */ {{ ]]', 'marks of Typst'],
  [`${'длинноеслово'.repeat(300)}\n\n${'слово '.repeat(60)}`, 'endless words'],
  ['', 'no words'],
])('takes any words as words: %#', async (words) => {
  expect((await bulletinPdf({ figures, words, publishedOn: null, madeAt })).byteLength).toBeGreaterThan(
    20_000,
  );
});

it('is set for an empty network too', async () => {
  const empty: ResultFigures = {
    ...figures,
    indicators: [],
    districts: [],
    regions: [],
    network: {
      ...place(0),
      expected: 0,
      onTime: 0,
      late: 0,
      totals: [],
      counted: [],
      previous: [],
      yearAgo: [],
    },
    trend: { months, totals: {}, handedIn: months.map(() => 0), expected: months.map(() => 0) },
  };
  expect(
    (await bulletinPdf({ figures: empty, words: 'Пусто', publishedOn: null, madeAt })).byteLength,
  ).toBeGreaterThan(10_000);
});
