import { expect, it } from 'vitest';
import { asDay } from '../month.ts';
import { nextPeriod, wholeMonths } from './next-period.ts';

const period = (startsOn: string, endsOn: string) => ({ startsOn: asDay(startsOn), endsOn: asDay(endsOn) });

it.each([
  ['2024-01-01', '2026-12-31', 36],
  ['2025-03-15', '2026-03-14', 12],
  ['2024-02-29', '2025-02-27', 12],
  ['2026-01-31', '2026-02-27', 1],
  ['2026-01-01', '2026-01-30', undefined],
  ['2026-01-10', '2026-03-01', undefined],
])('from %s to %s are %s whole months', (startsOn, endsOn, months) => {
  expect(wholeMonths(period(startsOn, endsOn))).toBe(months);
});

it.each([
  [
    'as long as the old one, by months',
    ['2024-01-01', '2026-12-31'],
    '2026-12-31',
    null,
    '2027-01-01',
    '2029-12-31',
  ],
  ['of another length', ['2024-01-01', '2026-12-31'], '2026-12-31', 60, '2027-01-01', '2031-12-31'],
  ['after a leap day', ['2023-03-01', '2024-02-29'], '2024-02-29', null, '2024-03-01', '2025-02-28'],
  ['that ends in a shorter month', ['2026-07-01', '2026-08-30'], '2026-08-30', 6, '2026-08-31', '2027-02-27'],
  [
    'by days where the old one has no whole months',
    ['2026-01-10', '2026-03-01'],
    '2026-03-01',
    null,
    '2026-03-02',
    '2026-04-21',
  ],
  [
    'after the prolongations of the old one',
    ['2024-01-01', '2024-12-31'],
    '2027-12-31',
    null,
    '2028-01-01',
    '2028-12-31',
  ],
] as const)('the next period %s', (_, [startsOn, endsOn], oldEnd, months, from, till) => {
  const next = nextPeriod({ old: period(startsOn, endsOn), oldEnd: asDay(oldEnd), months });
  expect(next).toEqual(period(from, till));
});
