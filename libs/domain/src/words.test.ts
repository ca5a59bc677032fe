import { expect, it } from 'vitest';
import { asDay, asMonth } from './month.ts';
import { counted, dayInWords, monthInWords } from './words.ts';

it('names months and days in Russian', () => {
  expect(monthInWords(asMonth('2026-07'))).toBe('июль 2026');
  expect(dayInWords(asDay('2026-08-05'))).toBe('5 августа 2026 года');
});

it.each([
  [0, '0 центров'],
  [1, '1 центр'],
  [3, '3 центра'],
  [5, '5 центров'],
  [11, '11 центров'],
  [22, '22 центра'],
  [111, '111 центров'],
  [121, '121 центр'],
])('counts %s in the right form', (count, text) => {
  expect(counted(count, ['центр', 'центра', 'центров'])).toBe(text);
});
