import { expect, it } from 'vitest';
import { readFigure } from './figure.ts';

it.each([
  ['125', 125],
  ['1\u00a0234', 1234],
  ['1 234', 1234],
  [' 12\u202f345 ', 12_345],
  ['5,0', 5],
  ['+7', 7],
  ['0', 0],
])('reads %j as the number %d', (text, value) => {
  expect(readFigure(text)).toEqual({ kind: 'number', value });
});

it.each(['', '  ', '-', '—', 'Нет данных'])('reads %j as empty, never as a zero', (text) => {
  expect(readFigure(text)).toEqual({ kind: 'empty' });
});

it.each(['н/п', 'Н/П', 'не применимо', 'N/A'])('reads %j as not applicable', (text) => {
  expect(readFigure(text)).toEqual({ kind: 'not-applicable' });
});

it.each([
  ['-5', 'negative'],
  ['−5', 'negative'],
  ['5,5', 'not-whole'],
  ['99999999', 'too-large'],
  ['1e5', 'not-a-number'],
  ['двенадцать', 'not-a-number'],
  ['12 чел.', 'not-a-number'],
  ['=A1+B1', 'not-a-number'],
  ['1,234,567', 'not-a-number'],
])('refuses %j: %s', (text, fault) => {
  expect(readFigure(text)).toEqual({ kind: 'fault', fault });
});
