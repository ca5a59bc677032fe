import { addMonths, counted, monthInWords, type Month } from '@pbnet/domain';
import {
  handedIn,
  missingReports,
  type Indicator,
  type PlaceFigures,
  type ResultFigures,
  type Total,
  type ZeroCounts,
} from '@pbnet/domain/monitoring';
import { districtName } from '@pbnet/domain/network';
import { bulletinNotes } from './bulletin-notes.ts';
import {
  changeInWords,
  monthDative,
  monthShort,
  numberInWords,
  shareInWords,
  totalInWords,
  type ChangeCell,
} from './wording.ts';

export interface BulletinInput {
  readonly figures: ResultFigures;
  /** Headquarters' words; a blank line begins a new paragraph. */
  readonly words: string;
  /** «15 ноября 2026 года», or null for a draft, which is marked on every page. */
  readonly publishedOn: string | null;
}

const centers = ['центр', 'центра', 'центров'] as const;

/** The indicators that the bulletin shows by region and in charts: those whose zeros matter. */
export function leadingIndicators(
  figures: ResultFigures,
): readonly (Indicator & { readonly index: number })[] {
  const all = figures.indicators.map((indicator, index) => ({ ...indicator, index }));
  const mattering = all.filter(({ zeroPolicy }) => zeroPolicy === 'matters');
  return (mattering.length > 0 ? mattering : all).slice(0, 5);
}

/** How the month's reports came in, in one or two sentences. */
export function leadOf({ network }: ResultFigures): string {
  const missing = missingReports(network);
  const whole = `${numberInWords(network.expected)}`;
  return (
    `Отчитались ${numberInWords(handedIn(network))} из ${whole} центров ` +
    `(${shareInWords(handedIn(network), network.expected)}): ` +
    `${numberInWords(network.onTime)} в срок, ${numberInWords(network.late)} с опозданием. ` +
    (missing === 0 ? 'Отчёты сданы всеми.' : `Не сдали отчёт ${counted(missing, centers)}.`)
  );
}

function cardsOf(figures: ResultFigures) {
  const { network, month } = figures;
  const previous = monthDative(addMonths(month, -1));
  const before = figures.trend.handedIn.at(-2) ?? null;
  const compared = (change: ChangeCell): ChangeCell =>
    change.direction === 'up' || change.direction === 'down'
      ? { ...change, text: `${change.text} к ${previous}` }
      : change;
  const indicators = leadingIndicators(figures)
    .slice(0, 3)
    .map(({ index, nameRu }) => ({
      name: nameRu,
      value: totalInWords(network.totals[index] ?? null),
      change: compared(changeInWords(network.previous[index] ?? null, network.totals[index] ?? null)),
    }));
  const reports = {
    name: 'Сдано отчётов',
    value: `${numberInWords(handedIn(network))}`,
    change: compared(changeInWords(before, handedIn(network))),
  };
  return [...indicators, reports];
}

function indicatorsOf({ indicators, network, month }: ResultFigures) {
  return {
    head: [
      'Показатель',
      monthInWords(month),
      monthInWords(addMonths(month, -1)),
      'за месяц',
      monthInWords(addMonths(month, -12)),
      'за год',
      'полнота',
    ],
    rows: indicators.map(({ nameRu, unit }, index) => {
      const [now, previous, yearAgo] = [network.totals, network.previous, network.yearAgo].map(
        (totals) => totals[index] ?? null,
      ) as [number | null, number | null, number | null];
      return {
        name: nameRu,
        unit,
        value: totalInWords(now),
        previous: totalInWords(previous),
        change: changeInWords(previous, now),
        'year-ago': totalInWords(yearAgo),
        'year-change': changeInWords(yearAgo, now),
        coverage: `${numberInWords(network.counted[index] ?? 0)} из ${numberInWords(network.expected)}`,
      };
    }),
  };
}

function disciplineOf(figures: ResultFigures) {
  const { network } = figures;
  const parts = [
    { name: 'в срок', count: network.onTime },
    { name: 'с опозданием', count: network.late },
    { name: 'не сдано', count: missingReports(network) },
  ];
  return {
    alt: `Сдача отчётов. ${leadOf(figures)}`,
    parts: parts.map(({ name, count }) => ({ name, share: count, count: numberInWords(count) })),
  };
}

/** 1, 2, 2.5 or 5 with zeros: the nearest round number that the values fit under. */
function roundCeiling(values: readonly Total[]): number {
  const highest = Math.max(1, ...values.filter((value) => value !== null));
  const power = 10 ** Math.floor(Math.log10(highest));
  return ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((step) => step * power >= highest) ?? 10) * power;
}

function chartOf(name: string, all: readonly Total[], months: readonly Month[]) {
  const span = 13;
  const values = all.slice(-span);
  const yearAgo = all.slice(-span - 12, -12);
  const [first, end] = [months.slice(-span).at(0), months.at(-1)];
  if (!first || !end) throw new Error('A trend has at least one month.');
  const ceiling = roundCeiling([...values, ...yearAgo]);
  const last = totalInWords(values.at(-1) ?? null);
  return {
    name,
    last,
    values,
    'year-ago': yearAgo,
    ceiling,
    ticks: [0, ceiling / 2, ceiling].map((value) => ({ value, label: numberInWords(value) })),
    'first-month': monthShort(first),
    'last-month': monthShort(end),
    alt:
      `${name}, по месяцам с ${monthInWords(first)} по ${monthInWords(end)}. ` +
      `В последнем месяце ${last}, годом ранее ${totalInWords(yearAgo.at(-1) ?? null)}.`,
  };
}

function trendsOf({ trend, ...figures }: ResultFigures) {
  const leading = leadingIndicators({ trend, ...figures });
  return [
    ...leading.map(({ code, nameRu }) => chartOf(nameRu, trend.totals[code] ?? [], trend.months)),
    chartOf('Сдано отчётов', trend.handedIn, trend.months),
  ];
}

function regionsOf(figures: ResultFigures) {
  const leading = leadingIndicators(figures);
  const values = (place: PlaceFigures) => [
    numberInWords(place.expected),
    numberInWords(place.onTime),
    numberInWords(place.late),
    numberInWords(missingReports(place)),
    ...leading.map(({ index }) => (place.expected === 0 ? '—' : totalInWords(place.totals[index] ?? null))),
  ];
  return {
    head: ['Субъект', 'Центров', 'В срок', 'Поздно', 'Не сдано', ...leading.map(({ nameRu }) => nameRu)],
    groups: figures.districts.map((district) => ({
      name: districtName(district.code, 'ru'),
      total: values(district),
      rows: figures.regions
        .filter((region) => region.district === district.code)
        .map((region) => ({ name: region.name, values: values(region) })),
    })),
    total: { name: 'Вся сеть', values: values(figures.network) },
  };
}

const zeroCells = ({ missing, allZero, someZero, steps }: ZeroCounts) =>
  [missing, allZero, someZero, steps.note, steps.call, steps.visit, steps.suspension].map(numberInWords);

function zerosOf({ districts, network }: ResultFigures) {
  return {
    head: [
      'Федеральный округ',
      'Не сдали',
      'Все нули',
      'Есть нули',
      '1 мес.',
      '2 мес.',
      '3–5 мес.',
      '6 мес. и более',
    ],
    rows: districts.map(({ code, zeros }) => ({ name: districtName(code, 'ru'), values: zeroCells(zeros) })),
    total: { name: 'Вся сеть', values: zeroCells(network.zeros) },
  };
}

/** The words of headquarters by paragraphs: a blank line begins a new one. */
export function bulletinParagraphs(words: string): readonly string[] {
  return words
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Everything that stands in the bulletin, worded and in order; the template only sets it. */
export function bulletinData({ figures, words, publishedOn }: BulletinInput) {
  const month = monthInWords(figures.month);
  const { zeros } = figures.network;
  const listed = zeros.allZero + zeros.someZero + zeros.missing;
  return {
    title: `Итоги оперативного мониторинга за\u00a0${month.replace(' ', '\u00a0')}\u00a0года`,
    'running-title': `Итоги оперативного мониторинга, ${month}`,
    author: 'Региональная сеть Президентской библиотеки',
    keywords: ['оперативный мониторинг', 'центры удалённого доступа', month],
    state: publishedOn === null ? 'Проект, показатели предварительные' : `Опубликовано ${publishedOn}`,
    draft: publishedOn === null,
    lead: leadOf(figures),
    cards: cardsOf(figures),
    words: bulletinParagraphs(words),
    titles: {
      words: 'Главное за месяц',
      indicators: 'Показатели сети',
      trends: 'Как менялись основные показатели',
      regions: 'Субъекты и федеральные округа',
      zeros: 'Нулевые показатели',
      method: 'Как получены эти числа',
    },
    indicators: indicatorsOf(figures),
    discipline: disciplineOf(figures),
    trends: trendsOf(figures),
    regions: regionsOf(figures),
    'zero-words':
      `В нулевых списках месяца ${counted(listed, centers)}. Строка делит их двумя способами: ` +
      'по тому, что найдено, и по тому, сколько месяцев подряд это длится.',
    zeros: zerosOf(figures),
    ...bulletinNotes,
  };
}
