import { addMonths, monthInWords } from '@pbnet/domain';
import {
  missingReports,
  type PlaceFigures,
  type ResultFigures,
  type ZeroCounts,
} from '@pbnet/domain/monitoring';
import { districtName } from '@pbnet/domain/network';
import { workbook, type CellValue, type WorkbookColumn, type WorkbookSheet } from '../../xlsx/workbook.ts';
import type { BulletinInput } from './bulletin-data.ts';
import { bulletinNotes } from './bulletin-notes.ts';

/** A sheet holds 26 columns: what stands before the indicators takes six. */
const widestForm = 20;

const unknown = 'нет данных';

const reportColumns: readonly WorkbookColumn[] = [
  { title: 'Должны отчитаться', width: 12 },
  { title: 'В срок', width: 9 },
  { title: 'С опозданием', width: 12 },
  { title: 'Не сдано', width: 9 },
];

const reportCells = (place: PlaceFigures): readonly CellValue[] => [
  place.expected,
  place.onTime,
  place.late,
  missingReports(place),
];

function networkSheet({ indicators, network, month }: ResultFigures): WorkbookSheet {
  return {
    name: 'Сеть',
    columns: [
      { title: 'Показатель', width: 48 },
      { title: 'Единица', width: 10 },
      { title: monthInWords(month), width: 15 },
      { title: 'По центрам', width: 11 },
      { title: 'Из центров', width: 11 },
      { title: monthInWords(addMonths(month, -1)), width: 15 },
      { title: monthInWords(addMonths(month, -12)), width: 15 },
    ],
    rows: indicators.map(({ nameRu, unit }, index) => [
      nameRu,
      unit,
      network.totals[index] ?? unknown,
      network.counted[index] ?? 0,
      network.expected,
      network.previous[index] ?? unknown,
      network.yearAgo[index] ?? unknown,
    ]),
  };
}

interface Line {
  readonly words: readonly string[];
  readonly place: PlaceFigures;
}

function placesSheet(
  name: string,
  heads: readonly WorkbookColumn[],
  { indicators, lines }: Pick<ResultFigures, 'indicators'> & { readonly lines: readonly Line[] },
): WorkbookSheet {
  const shown = indicators.slice(0, widestForm);
  return {
    name,
    columns: [...heads, ...reportColumns, ...shown.map(({ nameRu }) => ({ title: nameRu, width: 16 }))],
    rows: lines.map(({ words, place }) => [
      ...words,
      ...reportCells(place),
      ...shown.map((_, index) => place.totals[index] ?? unknown),
    ]),
  };
}

function linesOf({ districts, regions, regionalCenters }: ResultFigures) {
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  return {
    districts: districts.map((place) => ({ words: [districtName(place.code, 'ru')], place })),
    regions: regions.map((place) => ({ words: [place.name, districtName(place.district, 'ru')], place })),
    regionalCenters: regionalCenters.map((place) => ({
      words: [place.name, names.get(place.regionId) ?? ''],
      place,
    })),
  };
}

const zeroCells = ({ missing, allZero, someZero, steps }: ZeroCounts): readonly CellValue[] => [
  missing,
  allZero,
  someZero,
  steps.note,
  steps.call,
  steps.visit,
  steps.suspension,
];

function zeroSheet({ network, regionalCenters, regions }: ResultFigures): WorkbookSheet {
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  return {
    name: 'Нулевые списки',
    columns: [
      { title: 'Региональный центр', width: 48 },
      { title: 'Субъект', width: 30 },
      { title: 'Не сдали отчёт', width: 12 },
      { title: 'Все показатели нулевые', width: 14 },
      { title: 'Есть нулевые показатели', width: 14 },
      { title: '1 месяц подряд', width: 11 },
      { title: '2 месяца', width: 11 },
      { title: '3–5 месяцев', width: 11 },
      { title: '6 месяцев и более', width: 12 },
    ],
    rows: [
      ...regionalCenters.map(({ name, regionId, zeros }) => [
        name,
        names.get(regionId) ?? '',
        ...zeroCells(zeros),
      ]),
      ['Вся сеть', '', ...zeroCells(network.zeros)],
    ],
  };
}

function trendSheet({ indicators, trend }: ResultFigures): WorkbookSheet {
  return {
    name: 'Динамика',
    columns: [
      { title: 'Месяц', width: 16 },
      { title: 'Должны отчитаться', width: 12 },
      { title: 'Сдано отчётов', width: 12 },
      ...indicators.slice(0, widestForm).map(({ nameRu }) => ({ title: nameRu, width: 16 })),
    ],
    rows: trend.months.map((month, at) => [
      monthInWords(month),
      trend.expected[at] ?? 0,
      trend.handedIn[at] ?? 0,
      ...indicators.slice(0, widestForm).map(({ code }) => trend.totals[code]?.[at] ?? unknown),
    ]),
  };
}

function parametersSheet({ figures, words, publishedOn }: BulletinInput): WorkbookSheet {
  return {
    name: 'Параметры',
    columns: [
      { title: 'Параметр', width: 26 },
      { title: 'Значение', width: 100 },
    ],
    rows: [
      ['Документ', 'Итоги оперативного мониторинга'],
      ['Отчётный месяц', monthInWords(figures.month)],
      ['Охват', 'Вся сеть'],
      [
        'Состояние',
        publishedOn === null ? 'Проект, показатели предварительные' : `Опубликовано ${publishedOn}`,
      ],
      [
        'Сравнение',
        `${monthInWords(addMonths(figures.month, -1))}; ${monthInWords(addMonths(figures.month, -12))}`,
      ],
      ['Слова ПБ', words],
      ...bulletinNotes.method.map((note, index): CellValue[] => [
        index === 0 ? 'Как получены числа' : null,
        note,
      ]),
    ],
  };
}

/** The same figures for counting on: every level of the tree, the zero lists, two years back, and how it was made. */
export function bulletinWorkbook(input: BulletinInput): Promise<Uint8Array> {
  const { figures } = input;
  const { districts, regions, regionalCenters } = linesOf(figures);
  const { indicators } = figures;
  return workbook([
    networkSheet(figures),
    placesSheet('Округа', [{ title: 'Федеральный округ', width: 24 }], { indicators, lines: districts }),
    placesSheet(
      'Субъекты',
      [
        { title: 'Субъект', width: 40 },
        { title: 'Федеральный округ', width: 20 },
      ],
      { indicators, lines: regions },
    ),
    placesSheet(
      'Региональные центры',
      [
        { title: 'Региональный центр', width: 48 },
        { title: 'Субъект', width: 30 },
      ],
      { indicators, lines: regionalCenters },
    ),
    zeroSheet(figures),
    trendSheet(figures),
    parametersSheet(input),
  ]);
}
