import { describe, expect, it } from 'vitest';
import { changeBetween, handedIn, missingReports, overMonths } from './figures.ts';

describe('changeBetween', () => {
  it.each([
    [100, 112, { difference: 12, percent: 12 }],
    [80, 60, { difference: -20, percent: -25 }],
    [0, 5, { difference: 5, percent: null }],
    [0, 0, { difference: 0, percent: null }],
  ])('from %o to %o', (earlier, later, change) => {
    expect(changeBetween(earlier, later)).toEqual(change);
  });

  it.each([
    [null, 5],
    [5, null],
    [null, null],
  ])('says nothing when a total is unknown: %o, %o', (earlier, later) => {
    expect(changeBetween(earlier, later)).toBeNull();
  });
});

describe('overMonths', () => {
  it('adds up a flow and skips months that nobody reported', () => {
    expect(overMonths('flow', [3, null, 4])).toBe(7);
  });

  it('takes the last known state of a stock', () => {
    expect(overMonths('stock', [300, 310, null])).toBe(310);
  });

  it('is unknown when every month is', () => {
    expect(overMonths('flow', [null, null])).toBeNull();
    expect(overMonths('stock', [])).toBeNull();
  });

  it('keeps a reported zero', () => {
    expect(overMonths('flow', [0, null])).toBe(0);
  });
});

it('counts every expected report as handed in or missing', () => {
  const discipline = { expected: 10, onTime: 6, late: 1 };
  expect(handedIn(discipline)).toBe(7);
  expect(missingReports(discipline)).toBe(3);
});
