import { counted, dayInWords, monthInWords, type Day, type Month } from '@pbnet/domain';
import type { Indicator, ZeroKind, ZeroList, ZeroListEntry } from '@pbnet/domain/monitoring';
import {
  bullets,
  button,
  cards,
  letterBody,
  paragraph,
  type LetterBlock,
  type LetterCard,
} from '../../letters/letter-blocks.ts';
import { escalationWords, zeroReasonWords } from './zero-words.ts';

export interface ZeroListLetterForm {
  readonly indicators: readonly Indicator[];
  /** The last day on which the regional center explains. */
  readonly explainBy: Day;
  /** Address that links begin with. */
  readonly publicUrl: string;
}

export interface ZeroListLetter extends LetterBlock {
  readonly subject: string;
  /** One line for the dry run: «3 с нулями, 1 не сдал». */
  readonly summary: string;
}

const centers = ['центр', 'центра', 'центров'] as const;
const fromCenters = ['центра', 'центров', 'центров'] as const;

function handedInNot(count: number): string {
  return `${count} не ${count % 10 === 1 && count % 100 !== 11 ? 'сдал' : 'сдали'}`;
}

function countsOf({ entries }: ZeroList) {
  const missing = entries.filter(({ finding }) => finding.kind === 'missing').length;
  return { missing, zeros: entries.length - missing };
}

function subjectOf(list: ZeroList): string {
  const month = monthInWords(list.month);
  const { missing, zeros } = countsOf(list);
  if (zeros > 0 && missing > 0)
    return `Нулевые показатели ЦУД за ${month}: ${counted(zeros, centers)}, ${handedInNot(missing)} отчёт`;
  if (zeros > 0) return `Нулевые показатели ЦУД за ${month}: ${counted(zeros, centers)}`;
  if (missing > 0) return `Отчёты ЦУД за ${month}: ${handedInNot(missing)} отчёт`;
  return `Нулевых показателей ЦУД за ${month} нет`;
}

function summaryOf(list: ZeroList): string {
  const { missing, zeros } = countsOf(list);
  const parts = [zeros > 0 ? `${zeros} с нулями` : '', missing > 0 ? handedInNot(missing) : ''];
  return parts.filter(Boolean).join(', ') || 'нулей нет';
}

const ordinals = [
  'первый',
  'второй',
  'третий',
  'четвёртый',
  'пятый',
  'шестой',
  'седьмой',
  'восьмой',
  'девятый',
  'десятый',
  'одиннадцатый',
  'двенадцатый',
];

function streakInWords(streak: number): string {
  if (streak <= 1) return 'первый месяц';
  return `${ordinals[streak - 1] ?? `${streak}-й`} месяц подряд`;
}

function lastInWords(month: Month | null): string {
  return month ? monthInWords(month) : 'не было';
}

const captions: Readonly<Record<ZeroKind, string>> = {
  missing: 'Не сдали отчёт',
  'all-zero': 'Все показатели равны нулю',
  'some-zero': 'Есть нулевые показатели',
};

const kinds = ['missing', 'all-zero', 'some-zero'] as const;

type Facts = LetterCard['facts'];

function zeroFacts({ finding }: ZeroListEntry, names: ReadonlyMap<string, string>): Facts {
  if (finding.kind !== 'some-zero')
    return [
      ['Сколько длится', streakInWords(finding.streak)],
      ['Последний ненулевой месяц', lastInWords(finding.lastNonZero)],
    ];
  return finding.indicators.map(({ code, streak, lastNonZero }) => [
    names.get(code) ?? code,
    `ноль ${streakInWords(streak)}, последний ненулевой: ${lastInWords(lastNonZero)}`,
  ]);
}

function earlierFacts({ earlierExplanation: earlier }: ZeroListEntry): Facts {
  if (!earlier) return [];
  const words = earlier.words ? `. ${earlier.words}` : '';
  return [
    ['Прошлое пояснение', `${zeroReasonWords[earlier.reason]}${words} (${monthInWords(earlier.month)})`],
  ];
}

function cardsOf(kind: ZeroKind, { entries }: ZeroList, indicators: readonly Indicator[]): LetterBlock[] {
  const own = entries.filter(({ finding }) => finding.kind === kind);
  if (own.length === 0) return [];
  const names = new Map(indicators.map(({ code, nameRu }) => [code, nameRu]));
  const rows = own.map((entry) => ({
    title: `${entry.name}, ${entry.locality}`,
    facts: [
      ...zeroFacts(entry, names),
      ['Что делать', escalationWords[entry.finding.step]] as const,
      ...earlierFacts(entry),
    ],
  }));
  return [cards(`${captions[kind]}: ${counted(own.length, centers)}`, rows)];
}

function calmBlocks(list: ZeroList): readonly LetterBlock[] {
  const month = monthInWords(list.month);
  if (list.expected === 0)
    return [
      paragraph(
        `За ${month} отчёты от центров удалённого доступа вашего регионального центра не ожидались, поэтому список пуст.`,
      ),
      paragraph(
        'Делать ничего не нужно. Если это ошибка, сообщите в отдел мониторинга Президентской библиотеки.',
      ),
    ];
  return [
    paragraph(
      `За ${month} ${list.expected === 1 ? 'ваш центр удалённого доступа сдал отчёт' : `все ваши центры удалённого доступа (${list.expected}) сдали отчёты`}, нулевых показателей нет.`,
    ),
    paragraph('Делать ничего не нужно. Спасибо за работу!'),
  ];
}

function listBlocks(list: ZeroList, { indicators, explainBy, publicUrl }: ZeroListLetterForm) {
  const month = monthInWords(list.month);
  return [
    paragraph(
      `За ${month} ожидались отчёты от ${counted(list.expected, fromCenters)} удалённого доступа, сдано: ${list.reported}. Ниже ${list.entries.length === 1 ? 'центр, который не сдал отчёт или показал' : 'центры, которые не сдали отчёт или показали'} ноль там, где он важен. Тот же список приложен к письму в формате XLSX.`,
    ),
    ...kinds.flatMap((kind) => cardsOf(kind, list, indicators)),
    paragraph('Что нужно сделать:'),
    bullets([
      'выясните причину по каждому центру из списка;',
      `до ${dayInWords(explainBy)} укажите причины в системе: они будут показаны рядом со списком следующего месяца.`,
    ]),
    button('Открыть список и указать причины', `${publicUrl}/monitoring/zero-lists/${list.month}`),
  ];
}

/** What a regional center reads about its month; also when there is nothing on the list. */
export function zeroListLetter(list: ZeroList, form: ZeroListLetterForm): ZeroListLetter {
  const blocks = list.entries.length === 0 ? calmBlocks(list) : listBlocks(list, form);
  return {
    subject: subjectOf(list),
    summary: summaryOf(list),
    ...letterBody([paragraph(`${list.regionalCenterName}: уважаемые коллеги!`), ...blocks]),
  };
}
