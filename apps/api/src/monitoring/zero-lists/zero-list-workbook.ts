import { monthInWords, type Month } from '@pbnet/domain';
import type { Indicator, ZeroExplanation, ZeroList, ZeroListEntry } from '@pbnet/domain/monitoring';
import { workbook, type CellValue, type WorkbookSheet } from '../../xlsx/workbook.ts';
import { escalationWords, zeroKindWords, zeroReasonWords } from './zero-words.ts';

export interface ZeroListForm {
  /** The month's indicators: names of the codes in the entries. */
  readonly indicators: readonly Indicator[];
  /** When the list was made, for the sheet «Параметры»; the only thing in the file that is not of the list. */
  readonly madeAt: Date;
}

/** A regional center's list as XLSX: the centres, their zero indicators one a row, and how the list was made. */
export function zeroListWorkbook(list: ZeroList, form: ZeroListForm): Promise<Uint8Array> {
  return workbook([centersSheet(list, form), indicatorsSheet(list, form), parametersSheet(list, form)]);
}

function centersSheet({ entries }: ZeroList, { indicators }: ZeroListForm): WorkbookSheet {
  return {
    name: 'Нулевой список',
    columns: [
      { title: '№', width: 5 },
      { title: 'Код центра', width: 13 },
      { title: 'Центр', width: 38 },
      { title: 'Населённый пункт', width: 20 },
      { title: 'Что найдено', width: 20 },
      { title: 'Месяцев подряд', width: 10 },
      { title: 'Последний ненулевой месяц', width: 16 },
      { title: 'Что делать', width: 22 },
      { title: 'Нулевые показатели', width: 36 },
      { title: 'Пояснение за этот месяц', width: 30 },
      { title: 'Прошлое пояснение', width: 30 },
    ],
    rows:
      entries.length === 0
        ? [[null, null, 'В этом месяце нулевых показателей нет']]
        : entries.map((entry, index) => centerRow(entry, index, indicators)),
  };
}

function centerRow(
  entry: ZeroListEntry,
  index: number,
  indicators: readonly Indicator[],
): readonly CellValue[] {
  const { finding } = entry;
  return [
    index + 1,
    entry.code,
    entry.name,
    entry.locality,
    zeroKindWords[finding.kind],
    finding.streak,
    monthOrNone(finding.lastNonZero),
    escalationWords[finding.step],
    finding.indicators.map(({ code }) => nameOf(code, indicators)).join('; '),
    explanationInWords(entry.explanation),
    explanationInWords(entry.earlierExplanation),
  ];
}

function indicatorsSheet({ entries }: ZeroList, { indicators }: ZeroListForm): WorkbookSheet {
  return {
    name: 'Показатели',
    columns: [
      { title: 'Код центра', width: 13 },
      { title: 'Центр', width: 38 },
      { title: 'Показатель', width: 40 },
      { title: 'Месяцев подряд', width: 12 },
      { title: 'Последний ненулевой месяц', width: 20 },
    ],
    rows: entries.flatMap(({ code, name, finding }) =>
      finding.indicators.map((zero) => [
        code,
        name,
        nameOf(zero.code, indicators),
        zero.streak,
        monthOrNone(zero.lastNonZero),
      ]),
    ),
  };
}

function parametersSheet(list: ZeroList, { indicators, madeAt }: ZeroListForm): WorkbookSheet {
  const mattering = indicators.filter(({ zeroPolicy }) => zeroPolicy === 'matters');
  return {
    name: 'Параметры',
    columns: [
      { title: 'Параметр', width: 30 },
      { title: 'Значение', width: 100 },
    ],
    rows: [
      ['Отчётный месяц', monthInWords(list.month)],
      ['Региональный центр', list.regionalCenterName],
      ['Состояние', list.preliminary ? 'Предварительно: месяц ещё не закрыт' : 'Месяц закрыт'],
      ['Составлено (московское время)', moscowTime.format(madeAt)],
      ['Ожидалось отчётов', list.expected],
      ['Сдано отчётов', list.reported],
      ['Центров в списке', list.entries.length],
      ['Что считается нулём', mattering.map(({ nameRu }) => nameRu).join('; ')],
      ['Правило', rule],
    ],
  };
}

const rule =
  'В список входят центры, которые не сдали отчёт, сдали только нули или показали ноль там, где он важен. ' +
  'Считаются сданные и принятые отчёты, черновики — нет. Центр, работавший не весь месяц, в список не входит, ' +
  'а такой месяц не удлиняет и не прерывает ряд. 1 месяц подряд — отметить, 2 — позвонить, 3 — выехать, ' +
  '6 — решить вопрос о приостановке.';

const moscowTime = new Intl.DateTimeFormat('ru', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Moscow',
});

function nameOf(code: string, indicators: readonly Indicator[]): string {
  return indicators.find((indicator) => indicator.code === code)?.nameRu ?? code;
}

function monthOrNone(month: Month | null): string {
  return month ? monthInWords(month) : 'не было';
}

function explanationInWords(explanation: ZeroExplanation | null): string | null {
  if (!explanation) return null;
  const { month, reason, words } = explanation;
  return `${monthInWords(month)}: ${zeroReasonWords[reason]}${words ? `. ${words}` : ''}`;
}
