import { dayInWords, monthInWords } from '@pbnet/domain';
import { planDifferences, type PlanFact, type PlanItem, type PlanOutcome } from '@pbnet/domain/opening-plans';
import { workbook, type WorkbookSheet } from '../xlsx/workbook.ts';
import type { PlanPaper } from './plan-document.ts';
import { changeInWords, fateInWords } from './plan-words.ts';

const placeColumns = [
  { title: 'Субъект', width: 30 },
  { title: 'Региональный центр', width: 40 },
  { title: 'Центр', width: 34 },
  { title: 'Населённый пункт', width: 28 },
];

const placeCells = (item: PlanItem) => [item.regionName, item.regionalCenterName, item.name, item.locality];

function planSheet({ content }: PlanPaper): WorkbookSheet {
  return {
    name: 'План',
    columns: [
      { title: '№', width: 6 },
      { title: 'Месяц', width: 16 },
      ...placeColumns,
      { title: 'Адрес', width: 40 },
      { title: 'Организация', width: 40 },
      { title: 'Мест', width: 8 },
    ],
    rows: content.items.map((item, index) => [
      ...[index + 1, monthInWords(item.month), ...placeCells(item)],
      ...[item.address, item.hostName, item.seats],
    ]),
  };
}

function changesSheet({ content, before }: PlanPaper): WorkbookSheet | null {
  if (!before) return null;
  const { added, removed, changed } = planDifferences(before, content);
  return {
    name: `Изменения к редакции ${before.edition}`,
    columns: [{ title: 'Что изменилось', width: 14 }, ...placeColumns, { title: 'Как', width: 60 }],
    rows: [
      ...added.map((item) => ['включён', ...placeCells(item), monthInWords(item.month)]),
      ...removed.map((item) => ['исключён', ...placeCells(item), fateInWords(item)]),
      ...changed.map(({ item, changes }) => [
        'изменён',
        ...placeCells(item),
        changes.map(changeInWords).join('; '),
      ]),
    ],
  };
}

function parametersSheet({ content, approval, sha256 }: PlanPaper): WorkbookSheet {
  return {
    name: 'Параметры',
    columns: [
      { title: 'Параметр', width: 26 },
      { title: 'Значение', width: 100 },
    ],
    rows: [
      ['Документ', `План открытия центров удалённого доступа на ${content.year} год`],
      ['Редакция', content.edition],
      [
        'Состояние',
        approval
          ? `Утверждён ${dayInWords(approval.approvedOn)}, ${approval.post} ${approval.name}`
          : 'Проект',
      ],
      ['Пояснение', content.words],
      ['Центров', content.items.length],
      ['SHA-256 содержания', sha256],
    ],
  };
}

/** The edition for counting on. The same paper gives the same bytes. */
export function planWorkbook(paper: PlanPaper): Promise<Uint8Array> {
  const changes = changesSheet(paper);
  return workbook([planSheet(paper), ...(changes ? [changes] : []), parametersSheet(paper)]);
}

const outcomes: Readonly<Record<PlanOutcome, string>> = {
  opened: 'открыт в свой месяц',
  'opened-early': 'открыт раньше',
  'opened-late': 'открыт позже',
  late: 'запаздывает',
  ahead: 'впереди',
  postponed: 'перенесён',
  dropped: 'выбыл',
};

const countColumns = [
  { title: 'По плану', width: 10 },
  { title: 'Из них открыто', width: 10 },
  { title: 'Вне плана', width: 10 },
];

/** Plan and fact: each centre, the months and the regions. */
export function factWorkbook({ items, beside, months, regions, total }: PlanFact): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Центры',
      columns: [
        ...[...placeColumns, { title: 'По плану', width: 16 }, { title: 'Исход', width: 22 }],
        ...[
          { title: 'Открыт', width: 12 },
          { title: 'Новый месяц', width: 16 },
        ],
      ],
      rows: [
        ...items.map(({ item, outcome, openedOn, newMonth }) => [
          ...[...placeCells(item), monthInWords(item.month), outcomes[outcome], openedOn],
          newMonth && monthInWords(newMonth),
        ]),
        ...beside.map(({ regionName, regionalCenterName, name, openedOn }) => [
          ...[regionName, regionalCenterName, name, null, null, 'вне плана', openedOn, null],
        ]),
      ],
    },
    {
      name: 'По месяцам',
      columns: [{ title: 'Месяц', width: 18 }, ...countColumns],
      rows: [
        ...months.map((row) => [monthInWords(row.month), row.planned, row.opened, row.beside]),
        ['Всего', total.planned, total.opened, total.beside],
      ],
    },
    {
      name: 'По субъектам',
      columns: [{ title: 'Субъект', width: 40 }, ...countColumns, { title: 'Запаздывает', width: 12 }],
      rows: [
        ...regions.map((row) => [row.regionName, row.planned, row.opened, row.beside, row.late]),
        ['Всего', total.planned, total.opened, total.beside, total.late],
      ],
    },
  ]);
}
