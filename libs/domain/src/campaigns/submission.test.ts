import { describe, expect, it } from 'vitest';
import { asDay } from '../month.ts';
import {
  afterCommand,
  campaignDaysRefusal,
  intakeRefusal,
  isAnswered,
  requestChangeRefusal,
  stateWithBrought,
  submissionCommands,
  submissionProgress,
  submissionStates,
} from './submission.ts';

const allowed: Readonly<Record<string, string>> = {
  'awaiting save': 'draft',
  'awaiting submit': 'submitted',
  'awaiting report-nothing': 'nothing-to-report',
  'draft save': 'draft',
  'draft submit': 'submitted',
  'draft report-nothing': 'nothing-to-report',
  'returned save': 'returned',
  'returned submit': 'submitted',
  'returned report-nothing': 'nothing-to-report',
  'submitted take-back': 'draft',
  'nothing-to-report take-back': 'draft',
  'submitted accept': 'accepted',
  'submitted return': 'returned',
  'accepted return': 'returned',
  'nothing-to-report return': 'returned',
};

const moves = submissionStates.flatMap((state) =>
  submissionCommands.map((command) => [state, command] as const),
);

it.each(moves)('from %s the command %s leads where it is said, or nowhere', (state, command) => {
  expect(afterCommand(state, command)).toBe(allowed[`${state} ${command}`]);
});

it.each([
  ['awaiting', { state: 'awaiting', started: false }, false],
  ['draft', { state: 'awaiting', started: true }, false],
  ['returned', { state: 'returned', started: true }, false],
  ['submitted', { state: 'submitted', started: true }, true],
  ['nothing-to-report', { state: 'nothing-to-report', started: true }, true],
] as const)('shows %s as a card, and knows whether it is an answer', (state, progress, answered) => {
  expect(submissionProgress(state)).toEqual(progress);
  expect(isAnswered(state)).toBe(answered);
});

const today = asDay('2026-08-03');
const days = { opensOn: today, dueOn: asDay('2026-08-10'), closesOn: asDay('2026-08-14') };

describe('the days of a new campaign', () => {
  it.each([
    [{}, undefined],
    [{ closesOn: null }, undefined],
    [{ dueOn: today }, undefined],
    [{ opensOn: asDay('2026-07-01'), dueOn: asDay('2026-08-02') }, 'due-in-past'],
    [{ opensOn: asDay('2026-08-11') }, 'due-before-opening'],
    [{ closesOn: asDay('2026-08-09') }, 'closes-before-due'],
  ])('%o: %s', (change, refusal) => {
    expect(campaignDaysRefusal({ ...days, ...change }, today)).toBe(refusal);
  });
});

describe('answers', () => {
  const running = { ...days, closed: false, withdrawn: false };
  it.each([
    [{}, '2026-08-02', 'not-open-yet'],
    [{}, '2026-08-03', undefined],
    [{}, '2026-08-14', undefined],
    [{}, '2026-08-15', 'intake-over'],
    [{ closesOn: null }, '2026-12-31', undefined],
    [{ closed: true }, '2026-08-03', 'closed'],
    [{ closed: true, withdrawn: true }, '2026-08-03', 'withdrawn'],
  ])('to a campaign that is %o are on %s: %s', (change, day, refusal) => {
    expect(intakeRefusal({ ...running, ...change }, asDay(day))).toBe(refusal);
  });
});

it.each([
  ['awaiting', undefined, 'awaiting'],
  ['awaiting', 'draft', 'draft'],
  ['awaiting', 'submitted', 'submitted'],
  ['nothing-to-report', undefined, 'nothing-to-report'],
  ['nothing-to-report', 'draft', 'nothing-to-report'],
  ['nothing-to-report', 'submitted', 'submitted'],
  ['returned', 'accepted', 'accepted'],
] as const)('%s with things that are %s is %s', (stored, brought, expected) => {
  expect(stateWithBrought(stored, brought)).toBe(expected);
});

it.each([
  [null, undefined],
  ['2026-08-10', undefined],
  ['2026-08-09', 'closes-before-due'],
] as const)('another last day %s of a running campaign: %s', (closesOn, refusal) => {
  const changed = closesOn === null ? null : asDay(closesOn);
  expect(requestChangeRefusal({ dueOn: days.dueOn, closesOn: changed }, today)).toBe(refusal);
});
