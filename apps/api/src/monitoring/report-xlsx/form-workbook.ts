import { addMonths, monthInWords, type Month } from '@pbnet/domain';
import {
  isAsked,
  isNumber,
  type IndicatorValue,
  type IndicatorValues,
  type ReportForm,
} from '@pbnet/domain/monitoring';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { layout } from './form-layout.ts';

export interface FormCenter {
  readonly code: string;
  readonly name: string;
  /** What is entered already. */
  readonly values: IndicatorValues;
  /** The counted figures of the month before. */
  readonly previous: IndicatorValues;
}

export interface FormToWrite {
  readonly month: Month;
  readonly form: ReportForm;
  readonly centers: readonly FormCenter[];
}

const help = [
  'Как заполнить форму',
  '1. Заполняйте только белые ячейки листа «Показатели». Остальное защищено, чтобы форму можно было прочитать.',
  '2. В каждую ячейку введите целое число. Если за месяц ничего не было, введите 0.',
  '3. Пустая ячейка значит «нет данных», а не ноль.',
  '4. Если показатель к центру не относится, напишите «н/п».',
  '5. Формулы не принимаются: вставляйте только значения.',
  '6. На листе «Прошлый месяц» стоят цифры прошлого месяца, чтобы сравнить.',
  '7. Сохраните файл как «Книга Excel (.xlsx)» и загрузите его на странице «Загрузить из XLSX».',
  'Загрузка записывает черновики. Сдать отчёты можно после неё на странице «Сводная таблица».',
];

const head = { fontWeight: 'bold', wrap: true, alignVertical: 'center', backgroundColor: '#E9EDF1' } as const;
const fixed = { format: '@', backgroundColor: '#F4F6FA', wrap: true } as const;

function textCell(value: string): Cell {
  return { value, type: String, ...fixed };
}

/** Only cells to fill in have a border: by it their styles are found and made writable. */
const writable = { borderStyle: 'thin', borderColor: '#8A95A8', align: 'right' } as const;

function valueCell(value: IndicatorValue | undefined): Cell {
  const figure = { type: Number, format: '#,##0', ...writable };
  if (value === undefined) return figure;
  if (isNumber(value)) return { value, ...figure };
  return { type: String, value: 'н/п', format: '@', ...writable };
}

interface SheetFigures {
  /** What stands left of the month. Only the sheet to fill in has the mark that the reader looks for. */
  readonly mark: string;
  readonly month: Month;
  values(center: FormCenter): IndicatorValues;
}

function rowsOf({ form, centers }: FormToWrite, { mark, month, values }: SheetFigures): Row[] {
  const indicators = form.indicators.filter(isAsked);
  return [
    [
      {
        value: `Отчёты центров удалённого доступа за ${monthInWords(month)}`,
        fontWeight: 'bold',
        fontSize: 14,
      },
    ],
    [
      {
        value:
          'Заполняйте только белые ячейки: целые числа, 0 если ничего не было, «н/п» если не относится к центру.',
      },
    ],
    [textCell(mark), textCell(month)],
    [
      { value: 'Код центра', ...head },
      { value: 'Центр', ...head },
      ...indicators.map(({ nameRu, unit }) => ({ value: `${nameRu}, ${unit}`, ...head })),
    ],
    [textCell(layout.codesMark), textCell(layout.nameMark), ...indicators.map(({ code }) => textCell(code))],
    ...centers.map((center) => [
      textCell(center.code),
      textCell(center.name),
      ...indicators.map(({ code }) => valueCell(values(center)[code])),
    ]),
  ];
}

function unlockWritable(styles: string): string {
  return styles.replace(
    /<xf ([^>]*applyBorder="1"[^>]*)>(.*?)<\/xf>/g,
    '<xf applyProtection="1" $1>$2<protection locked="0"/></xf>',
  );
}

/** Protected without a password: against slips, not against people. Columns and rows can be resized. */
const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** A form to fill in and send back: protected layout, last month's figures on a sheet of their own, instructions. */
export async function formWorkbook(input: FormToWrite): Promise<Uint8Array> {
  const { month } = input;
  const columns = [
    { width: 16 },
    { width: 40 },
    ...input.form.indicators.filter(isAsked).map(() => ({ width: 16 })),
  ];
  const sheet = (name: string, data: Row[]) => ({
    sheet: name,
    data,
    columns,
    orientation: 'landscape' as const,
    stickyRowsCount: 5,
    stickyColumnsCount: 2,
  });
  const book = writeExcelFile(
    [
      sheet(layout.sheet, rowsOf(input, { mark: layout.monthMark, month, values: ({ values }) => values })),
      sheet(
        layout.previousSheet,
        rowsOf(input, {
          mark: layout.previousSheet,
          month: addMonths(month, -1),
          values: ({ previous }) => previous,
        }),
      ),
      {
        sheet: layout.helpSheet,
        columns: [{ width: 110 }],
        data: help.map((value, index): Row => [
          { value, wrap: true, ...(index === 0 ? { fontWeight: 'bold' } : {}) },
        ]),
      },
    ],
    {
      features: [
        {
          files: {
            transform: {
              'xl/styles.xml': { transform: unlockWritable },
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml) => xml.replace('</sheetData>', `</sheetData>${protection}`),
              },
            },
          },
        },
      ],
    },
  );
  return book.toBuffer();
}
