import { expect, it } from 'vitest';
import { filtersOf, searchOf } from './board-filters.ts';

it.each([
  ['', { board: undefined, regionId: undefined, search: '' }],
  ['board=overdue&region=7', { board: 'overdue', regionId: 7, search: '' }],
  [
    'board=handed-in&search=%D0%9F%D0%B5%D0%BD%D0%B7%D0%B0',
    { board: 'handed-in', regionId: undefined, search: 'Пенза' },
  ],
] as const)('reads «%s» from the address and writes it back', (address, filters) => {
  expect(filtersOf(new URLSearchParams(address))).toEqual(filters);
  expect(searchOf(filters)).toBe(address);
});

it('takes what is no filter for none', () => {
  expect(filtersOf(new URLSearchParams('board=everything&region=Пенза&requests=open'))).toEqual({
    board: undefined,
    regionId: undefined,
    search: '',
  });
});
