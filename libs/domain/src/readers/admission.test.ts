import { asDay } from '../month.ts';
import { expect, it } from 'vitest';
import { ageOn, standingOf } from './admission.ts';

const today = asDay('2026-11-23');

it.each([
  ['2008-11-23', 18],
  ['2008-11-24', 17],
  ['2012-02-29', 14],
])('counts full years: %s is %i', (birthDate, age) => {
  expect(ageOn(asDay(birthDate), today)).toBe(age);
});

it('makes a reader born on 29 February older on 1 March', () => {
  expect(ageOn(asDay('2008-02-29'), asDay('2026-02-28'))).toBe(17);
  expect(ageOn(asDay('2008-02-29'), asDay('2026-03-01'))).toBe(18);
});

it.each([
  ['confirmed', '1986-03-14', null, 'alone', 'confirmed', 'none'],
  ['confirmed', '2008-11-23', null, 'alone', 'confirmed', 'none'],
  ['confirmed', '2008-11-24', null, 'guardian', 'registered', 'guardian'],
  ['confirmed', '2008-11-24', '2026-11-01', 'guardian', 'confirmed', 'none'],
  ['confirmed', '2012-11-24', null, 'too-young', 'registered', 'guardian'],
  ['confirmed', null, null, 'alone', 'registered', 'birth-date'],
  ['unconfirmed', '1986-03-14', null, 'alone', 'registered', 'confirm-account'],
  ['unconfirmed', null, null, 'alone', 'registered', 'confirm-account'],
  ['unconfirmed', '2010-01-01', '2026-11-01', 'guardian', 'registered', 'confirm-account'],
  ['child', '2011-05-05', null, 'guardian', 'registered', 'guardian'],
  ['child', '2011-05-05', '2026-11-01', 'guardian', 'confirmed', 'none'],
  ['child', '2015-05-05', null, 'too-young', 'registered', 'guardian'],
  ['child', null, '2026-11-01', 'too-young', 'registered', 'guardian'],
] as const)('%s born %s, guardian %s: %s, %s, %s', (level, birthDate, since, admission, state, next) => {
  const person = {
    level,
    birthDate: birthDate && asDay(birthDate),
    guardianSince: since && asDay(since),
  };
  expect(standingOf(person, today)).toEqual({ admission, state, next });
});
