import type { Day } from '../month.ts';

const units = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const teens = [
  'десять',
  'одиннадцать',
  'двенадцать',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
  'семнадцать',
  'восемнадцать',
  'девятнадцать',
];
const tens = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
];
const hundreds = [
  '',
  'сто',
  'двести',
  'триста',
  'четыреста',
  'пятьсот',
  'шестьсот',
  'семьсот',
  'восемьсот',
  'девятьсот',
];

function below1000(count: number, feminine: boolean): readonly string[] {
  const [hundred, rest] = [Math.floor(count / 100), count % 100];
  const last = rest % 10;
  const unit = feminine && last === 1 ? 'одна' : feminine && last === 2 ? 'две' : units[last];
  const small = rest >= 10 && rest < 20 ? [teens[rest - 10]] : [tens[Math.floor(rest / 10)], unit];
  return [hundreds[hundred], ...small].filter(
    (word) => word !== undefined && word !== '',
  ) as readonly string[];
}

const rules = new Intl.PluralRules('ru');
const thousands = {
  one: 'тысяча',
  few: 'тысячи',
  many: 'тысяч',
  other: 'тысяч',
  zero: 'тысяч',
  two: 'тысячи',
};

/** «сорок два»; whole numbers from 0 to 999 999. */
export function numberInWords(count: number): string {
  if (count === 0) return 'ноль';
  const thousand = Math.floor(count / 1000);
  const above = thousand === 0 ? [] : [...below1000(thousand, true), thousands[rules.select(thousand)]];
  return [...above, ...below1000(count % 1000, false)].join(' ');
}

/** Ordinals without their ending: the stem of «третий» is soft. */
const stems = [
  '',
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
];
const tensStems = [
  '',
  '',
  'двадцат',
  'тридцат',
  'сороков',
  'пятидесят',
  'шестидесят',
  'семидесят',
  'восьмидесят',
  'девяност',
];

function ordinal(value: number, [hard, soft]: readonly [string, string]): string {
  const rest = value % 10;
  const ended = (stem: string | undefined, at: number) => `${stem ?? ''}${at === 3 ? soft : hard}`;
  if (value < 20) return ended(stems[value], value);
  const ten = Math.floor(value / 10);
  return rest === 0 ? ended(tensStems[ten], 0) : `${tens[ten] ?? ''} ${ended(stems[rest], rest)}`;
}

const months = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** «двадцать третье ноября две тысячи двадцать шестого года»; years from 2000 to 2099. */
export function dateInWords(day: Day): string {
  const year = Number(day.slice(0, 4)) - 2000;
  const month = months.format(new Date(`${day}T00:00:00Z`)).replace(/^\d+\s/, '');
  const years = year === 0 ? 'двухтысячного' : `две тысячи ${ordinal(year, ['ого', 'ьего'])}`;
  return `${ordinal(Number(day.slice(8)), ['ое', 'ье'])} ${month} ${years} года`;
}

/** ««23» ноября 2026 г.», the way the head of an agreement is dated. */
export function quotedDate(day: Day): string {
  const month = months.format(new Date(`${day}T00:00:00Z`)).replace(/^\d+\s/, '');
  return `«${day.slice(8)}» ${month} ${day.slice(0, 4)} г.`;
}
