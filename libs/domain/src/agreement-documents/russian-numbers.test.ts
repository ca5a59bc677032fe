import { expect, it } from 'vitest';
import { asDay } from '../month.ts';
import { dateInWords, numberInWords, quotedDate } from './russian-numbers.ts';

it.each([
  [0, 'ноль'],
  [1, 'один'],
  [12, 'двенадцать'],
  [40, 'сорок'],
  [101, 'сто один'],
  [1000, 'одна тысяча'],
  [2022, 'две тысячи двадцать два'],
  [5011, 'пять тысяч одиннадцать'],
  [215_999, 'двести пятнадцать тысяч девятьсот девяносто девять'],
])('%i is «%s»', (count, words) => {
  expect(numberInWords(count)).toBe(words);
});

it.each([
  ['2026-11-23', 'двадцать третье ноября две тысячи двадцать шестого года'],
  ['2030-01-01', 'первое января две тысячи тридцатого года'],
  ['2043-05-30', 'тридцатое мая две тысячи сорок третьего года'],
  ['2000-02-19', 'девятнадцатое февраля двухтысячного года'],
])('%s is «%s»', (day, words) => {
  expect(dateInWords(asDay(day))).toBe(words);
});

it('a date in the head of an agreement has its day in quotes', () => {
  expect(quotedDate(asDay('2026-03-05'))).toBe('«05» марта 2026 г.');
});
