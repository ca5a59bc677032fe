import { monthInWords } from '@pbnet/domain';
import { readingFigures, type FigureVerdict, type ReadingFigure } from '@pbnet/domain/reading';
import { workbook, type WorkbookColumn } from '../xlsx/workbook.ts';
import type { CountedMonth, FigureCounts } from './counted-month.ts';

const names: Readonly<Record<ReadingFigure, string>> = {
  visits: 'Посещения',
  'new-readers': 'Новые читатели',
  'document-views': 'Просмотры документов',
};

const verdicts: Readonly<Record<FigureVerdict, string>> = {
  waits: 'отчёт не сдан',
  'not-reported': 'в отчёте нет числа',
  fine: 'сходится',
  differs: 'расходится',
  explained: 'расхождение объяснено',
};

const numbers: readonly WorkbookColumn[] = readingFigures.map((figure) => ({
  title: names[figure],
  width: 22,
}));

function numbersOf(counts: FigureCounts): readonly number[] {
  return readingFigures.map((figure) => counts[figure]);
}

/** The month as the page shows it: parts, days, months, and the reports beside. */
export function figuresWorkbook(figures: CountedMonth): Promise<Uint8Array> {
  const { month, place, total, units, days, trend, comparisons } = figures;
  const where = place?.nameRu ?? 'Всего';
  return workbook([
    {
      name: 'Месяц',
      columns: [{ title: monthInWords(month), width: 60 }, ...numbers],
      rows: [
        ...units.map((unit) => [unit.kind === 'outside' ? 'Вне центров' : unit.nameRu, ...numbersOf(unit)]),
        [where, ...numbersOf(total)],
      ],
    },
    {
      name: 'По дням',
      columns: [{ title: 'День', width: 14 }, ...numbers],
      rows: days.map((row) => [row.day, ...numbersOf(row)]),
    },
    {
      name: 'По месяцам',
      columns: [{ title: 'Месяц', width: 14 }, ...numbers],
      rows: trend.map((row) => [row.month, ...numbersOf(row)]),
    },
    {
      name: 'Сверка с отчётами',
      columns: [
        { title: 'Центр', width: 60 },
        { title: 'Показатель', width: 24 },
        { title: 'По журналу доступа', width: 20 },
        { title: 'В отчёте', width: 12 },
        { title: 'Итог', width: 24 },
        { title: 'Объяснение', width: 60 },
      ],
      rows: comparisons.map(({ centerName, figure, counted, reported, verdict, explanation }) => [
        ...[centerName, names[figure], counted, reported, verdicts[verdict]],
        explanation?.reason ?? null,
      ]),
    },
  ]);
}
