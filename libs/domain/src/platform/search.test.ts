import { expect, it } from 'vitest';
import { folded, isFoundIn, otherLayout } from './search.ts';

it.each([
  ['ghbdtn', 'привет'],
  ['привет', 'ghbdtn'],
  ['Gtypf', 'пенза'],
  [',b,kbjntrf', 'библиотека'],
])('reads %s as %s in the other layout', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});

it('makes no difference between ё and е, capitals and spaces', () => {
  expect(folded('  Орёл   ЦЕНТР ')).toBe('орел центр');
});

it.each([
  ['Центр «Орёл», Ливны', 'орел ливны', true],
  ['Центр «Орёл», Ливны', 'jhtk', true],
  ['Центр «Орёл», Ливны', 'орел пенза', false],
  ['Mailings', 'mail', true],
])('in %s finds %s: %s', (text, typed, found) => {
  expect(isFoundIn(text, typed)).toBe(found);
});
