import { expect, it } from 'vitest';
import { asDay } from '../month.ts';
import { contestDaysRefusal } from './contest.ts';
import { ageOn, entryAfter, entryTimeRefusal, isMinor } from './entry.ts';
import { entryQuorum, mayScore } from './jury.ts';

const contest = {
  state: 'announced',
  opensOn: asDay('2026-09-01'),
  dueOn: asDay('2026-10-01'),
  regionalUntil: asDay('2026-10-15'),
  juryUntil: asDay('2026-11-01'),
} as const;

it.each([
  ['2008-10-01', '2026-10-01', 18],
  ['2008-10-02', '2026-10-01', 17],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
] as const)('born on %s is on %s of the age %i', (born, day, age) => {
  expect(ageOn(asDay(born), asDay(day))).toBe(age);
  expect(isMinor(asDay(born), asDay(day))).toBe(age < 18);
});

it.each([
  ['draft', '2026-08-31', 'not-open-yet'],
  ['draft', '2026-10-01', undefined],
  ['submitted', '2026-10-02', 'entries-over'],
  ['returned', '2026-10-02', undefined],
  ['returned', '2026-10-16', 'entries-over'],
] as const)('an entry that is %s on %s: %s', (state, day, refusal) => {
  expect(entryTimeRefusal(contest, state, asDay(day))).toBe(refusal);
});

it('takes entries only while the contest is announced', () => {
  const day = asDay('2026-09-10');
  expect(entryTimeRefusal({ ...contest, state: 'draft' }, 'draft', day)).toBe('not-announced');
  expect(entryTimeRefusal({ ...contest, state: 'frozen' }, 'draft', day)).toBe('entries-over');
});

it.each([
  ['draft', 'accept', undefined],
  ['submitted', 'accept', 'accepted'],
  ['accepted', 'save', undefined],
  ['rejected', 'submit', undefined],
  ['withdrawn', 'accept', undefined],
] as const)('%s, %s: %s', (state, command, outcome) => {
  expect(entryAfter(state, command)).toBe(outcome);
});

it.each([
  [3, 5, 3],
  [3, 2, 2],
  [3, 1, 2],
  [1, 0, 1],
] as const)('quorum %i with %i able jurors is %i', (quorum, able, wanted) => {
  expect(entryQuorum(quorum, able)).toBe(wanted);
});

it('keeps a juror away from the own region, from declared conflicts, and after leaving', () => {
  const juror = { id: 'j', regionId: 1, left: false };
  const none = new Set<string>();
  expect(mayScore(juror, { id: 'e', regionId: 2 }, none)).toBe(true);
  expect(mayScore(juror, { id: 'e', regionId: 1 }, none)).toBe(false);
  expect(mayScore(juror, { id: 'e', regionId: 2 }, new Set(['e']))).toBe(false);
  expect(mayScore({ ...juror, left: true }, { id: 'e', regionId: 2 }, none)).toBe(false);
});

it('wants each stage after the one before it', () => {
  expect(contestDaysRefusal(contest)).toBeUndefined();
  expect(contestDaysRefusal({ ...contest, dueOn: asDay('2026-08-01') })).toBe('due-before-opening');
  expect(contestDaysRefusal({ ...contest, regionalUntil: asDay('2026-09-30') })).toBe('regional-before-due');
  expect(contestDaysRefusal({ ...contest, juryUntil: asDay('2026-10-01') })).toBe('jury-before-regional');
});
