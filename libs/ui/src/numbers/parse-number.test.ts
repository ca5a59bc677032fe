import { expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

it.each([
  ['125', 125],
  ['0', 0],
  ['1 234', 1234],
  ['1\u00a0234\u202f567', 1_234_567],
  ['5,5', 5.5],
  ['5.5', 5.5],
  ['−3', -3],
  ['-3', -3],
  [' 7 ', 7],
  ['007', 7],
])('reads %j', (text, value) => expect(parseNumber(text)).toBe(value));

it.each(['', '  ', '-', '–', '—', '\u00a0'])('takes %j for a blank', (text) =>
  expect(parseNumber(text)).toBeNull(),
);

it.each(['12 чел.', 'много', '1,234,567', '1e3', '5-6', '=СУММ(A1)', '12345678901234567890', "1'234"])(
  'keeps %j as it was written',
  (text) => expect(parseNumber(text)).toEqual({ kind: 'unreadable', text }),
);
