import { expect, it } from 'vitest';
import { awardNumber, readAwardNumber } from './award.ts';

const number = awardNumber(2020, 17, Uint8Array.from([0, 29, 30, 255, 7, 8]));

it('numbers papers by year and order, with characters that nobody guesses', () => {
  expect(number).toMatch(/^2020-000017-[2-9A-Z]{6}$/);
});

it.each([
  [number.toLowerCase(), number],
  [`  ${number} `, number],
  [number.replaceAll('-', ' – '), number],
  ['2020-000017', undefined],
  ['2020-000017-OOOOOO', undefined],
  ["2020-000017-' or 1", undefined],
])('reads %j as a person types it', (typed, read) => {
  expect(readAwardNumber(typed)).toBe(read);
});
