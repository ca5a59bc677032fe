import { counted, dayInWords } from '@pbnet/domain';
import {
  isUnchanged,
  planDifferences,
  type PlanApproval,
  type PlanContent,
  type PlanItem,
} from '@pbnet/domain/opening-plans';
import { centers, changeInWords, fateInWords, monthName, regions } from './plan-words.ts';

/** What the documents of a plan are made of. */
export interface PlanPaper {
  readonly content: PlanContent;
  /** The edition before; null for the first. */
  readonly before: PlanContent | null;
  /** Null for a draft. */
  readonly approval: PlanApproval | null;
  readonly sha256: string;
}

const letterhead = [
  'Федеральное государственное бюджетное учреждение',
  '«Президентская библиотека имени Б. Н. Ельцина»',
];

/** «Пензенская область, Бековский район: Библиотека № 4» */
function placeInWords({ regionName, locality, name }: PlanItem): string {
  return `${regionName}, ${locality}: ${name}`;
}

function changesOf({ content, before }: PlanPaper) {
  const differences = before && planDifferences(before, content);
  if (!before || !differences || isUnchanged(differences)) return null;
  return {
    title: `Изменения относительно редакции ${before.edition}`,
    groups: [
      {
        title: 'Включены',
        lines: differences.added.map((item) => [
          placeInWords(item),
          monthName(Number(item.month.slice(5)) - 1),
        ]),
      },
      {
        title: 'Исключены',
        lines: differences.removed.map((item) => [placeInWords(item), fateInWords(item)]),
      },
      {
        title: 'Изменены',
        lines: differences.changed.map(({ item, changes }) => [
          placeInWords(item),
          changes.map(changeInWords).join('; '),
        ]),
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function monthsOf({ items }: PlanContent) {
  let number = 0;
  return Array.from({ length: 12 }, (_, index) => {
    const own = items.filter(({ month }) => Number(month.slice(5)) === index + 1);
    const name = monthName(index);
    return {
      title: `${name[0]?.toUpperCase()}${name.slice(1)}: ${counted(own.length, centers)}`,
      rows: own.map((item) => {
        number += 1;
        const { regionName, regionalCenterName, name: center, locality, address, hostName, seats } = item;
        const place = [locality, address].filter((part) => part !== '').join(', ');
        return {
          ...{ number: String(number), region: regionName, regionalCenter: regionalCenterName },
          ...{ center, place, host: hostName, seats: seats === null ? '' : String(seats) },
        };
      }),
    };
  }).filter(({ rows }) => rows.length > 0);
}

function summaryOf({ items }: PlanContent) {
  const names = [...new Set(items.map(({ regionName }) => regionName))].toSorted((one, other) =>
    one.localeCompare(other, 'ru'),
  );
  const line = (own: readonly PlanItem[]) => [
    ...Array.from({ length: 12 }, (_, index) => {
      const count = own.filter(({ month }) => Number(month.slice(5)) === index + 1).length;
      return count === 0 ? '' : String(count);
    }),
    String(own.length),
  ];
  return {
    head: Array.from({ length: 12 }, (_, index) => monthName(index).slice(0, 3)),
    rows: names.map((name) => ({
      name,
      cells: line(items.filter(({ regionName }) => regionName === name)),
    })),
    total: line(items),
  };
}

/** The texts of the PDF, ready to be set. */
export function planDocument(paper: PlanPaper) {
  const { content, approval, sha256 } = paper;
  const { year, edition, items, words } = content;
  const regionCount = new Set(items.map(({ regionId }) => regionId)).size;
  const seats = items.reduce((sum, item) => sum + (item.seats ?? 0), 0);
  return {
    letterhead,
    organization: letterhead.join(' '),
    title: `План открытия центров удалённого доступа на ${year} год`,
    edition: approval === null && edition === 1 ? '' : `Редакция ${edition}`,
    draft: approval === null,
    approval: approval && {
      word: 'Утверждаю',
      lines: [approval.post, approval.name].filter((line) => line !== ''),
      day: dayInWords(approval.approvedOn),
    },
    lead: `Всего ${counted(items.length, centers)} в ${counted(regionCount, regions)}, мест: ${seats}.`,
    words: words.split('\n').filter((line) => line.trim() !== ''),
    months: monthsOf(content),
    summary: { title: 'По субъектам и месяцам', ...summaryOf(content) },
    changes: changesOf(paper),
    hash: `SHA-256 содержания: ${sha256}`,
  };
}
