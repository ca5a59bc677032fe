import { monthInWords } from '@pbnet/domain';
import { missingReports, overMonths, type Total } from '@pbnet/domain/monitoring';
import type { CellValue, WorkbookSheet } from '../../xlsx/workbook.ts';
import type { Overview, PartDiscipline, PartHistory, PartsOfMonth, Trend } from './dashboard.ts';
import type { PartKind } from './sources.ts';

const unknown = 'нет данных';

const partTitles: Readonly<Record<PartKind, string>> = {
  region: 'Субъект',
  'regional-center': 'Региональный центр',
  center: 'Центр',
};

const cell = (total: Total | undefined): CellValue => total ?? unknown;

/** Every indicator of the place in the month beside the month before and the year before. */
export function overviewSheet({
  indicators,
  totals,
  counted,
  expected,
  month,
  months,
}: Overview): WorkbookSheet {
  const earlier = months.at(-2) ?? month;
  const yearAgo = months[0] ?? month;
  return {
    name: 'Показатели',
    columns: [
      { title: 'Показатель', width: 48 },
      { title: 'Единица', width: 10 },
      { title: monthInWords(month), width: 15 },
      { title: 'По центрам', width: 11 },
      { title: 'Из центров', width: 11 },
      { title: monthInWords(earlier), width: 15 },
      { title: monthInWords(yearAgo), width: 15 },
    ],
    rows: indicators.map(({ nameRu, unit }, index) => [
      nameRu,
      unit,
      cell(totals[index]?.at(-1)),
      counted[index]?.at(-1) ?? 0,
      expected.at(-1) ?? 0,
      cell(totals[index]?.at(-2)),
      cell(totals[index]?.[0]),
    ]),
  };
}

export function trendSheet({
  indicator,
  months,
  totals,
  yearAgo,
  counted,
  expected,
  onTime,
  late,
}: Trend): WorkbookSheet {
  return {
    name: 'Динамика',
    columns: [
      { title: 'Месяц', width: 18 },
      { title: `${indicator.nameRu}, ${indicator.unit}`, width: 24 },
      { title: 'Год назад', width: 16 },
      { title: 'По центрам', width: 11 },
      { title: 'Из центров', width: 11 },
      { title: 'Сдано в срок', width: 12 },
      { title: 'Сдано поздно', width: 12 },
    ],
    rows: months.map((month, at) => [
      monthInWords(month),
      cell(totals[at]),
      cell(yearAgo[at]),
      counted[at] ?? 0,
      expected[at] ?? 0,
      onTime[at] ?? 0,
      late[at] ?? 0,
    ]),
  };
}

export function partsSheet(parts: PartsOfMonth): WorkbookSheet {
  return {
    name: 'Из чего складывается',
    columns: [
      { title: partTitles[parts.kind], width: 48 },
      { title: 'Код', width: 12 },
      { title: `${parts.indicator.nameRu}, ${parts.indicator.unit}`, width: 24 },
      { title: 'По центрам', width: 11 },
      { title: 'Из центров', width: 11 },
      { title: 'Месяцем раньше', width: 16 },
      { title: 'Год назад', width: 16 },
      { title: 'В срок', width: 9 },
      { title: 'Поздно', width: 9 },
      { title: 'Не сдано', width: 9 },
    ],
    rows: parts.names.map((name, at) => {
      const reports = {
        expected: parts.expected[at] ?? 0,
        onTime: parts.onTime[at] ?? 0,
        late: parts.late[at] ?? 0,
      };
      return [
        name,
        parts.codes[at] ?? '',
        cell(parts.totals[at]),
        parts.counted[at] ?? 0,
        reports.expected,
        cell(parts.previous[at]),
        cell(parts.yearAgo[at]),
        reports.onTime,
        reports.late,
        missingReports(reports),
      ];
    }),
  };
}

/** One row for each part and month: what a pivot table wants. */
export function disciplineSheet(discipline: PartDiscipline): WorkbookSheet {
  return {
    name: 'Сдача отчётов',
    columns: [
      { title: partTitles[discipline.kind], width: 48 },
      { title: 'Месяц', width: 16 },
      { title: 'Должны отчитаться', width: 12 },
      { title: 'В срок', width: 9 },
      { title: 'Поздно', width: 9 },
      { title: 'Не сдано', width: 9 },
      { title: 'Все показатели нулевые', width: 14 },
    ],
    rows: discipline.names.flatMap((name, row) =>
      discipline.months.map((month, at) => {
        const reports = {
          expected: discipline.expected[row]?.[at] ?? 0,
          onTime: discipline.onTime[row]?.[at] ?? 0,
          late: discipline.late[row]?.[at] ?? 0,
        };
        return [
          name,
          monthInWords(month),
          reports.expected,
          reports.onTime,
          reports.late,
          missingReports(reports),
          discipline.allZero[row]?.[at] ?? 0,
        ];
      }),
    ),
  };
}

/** A sheet holds 26 columns: the name, the whole and as many months. */
const widestSpan = 24;

/** Parts × months. The last column is the whole span: flows added up, a stock as it stood last. */
export function historySheet(
  { kind, names, months, totals }: PartHistory,
  { indicator }: Pick<Trend, 'indicator'>,
): WorkbookSheet {
  const from = Math.max(0, months.length - widestSpan);
  const shown = months.slice(from);
  return {
    name: 'По месяцам',
    columns: [
      { title: partTitles[kind], width: 48 },
      ...shown.map((month) => ({ title: monthInWords(month), width: 14 })),
      { title: indicator.kind === 'stock' ? 'На конец периода' : 'Всего за период', width: 16 },
    ],
    rows: names.map((name, row) => {
      const figures = (totals[row] ?? []).slice(from);
      return [name, ...figures.map(cell), cell(overMonths(indicator.kind, figures))];
    }),
  };
}
