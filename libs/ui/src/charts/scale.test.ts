import { expect, it } from 'vitest';
import { ticks } from './scale.ts';

it('counts one by one: there is no half of a visit', () => {
  expect(ticks([1, 0, 1])).toEqual([0, 1]);
  expect(ticks([12, 3])).toEqual([0, 5, 10, 15]);
  expect(ticks([100, null])).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticks([0.5, 1])).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
});
