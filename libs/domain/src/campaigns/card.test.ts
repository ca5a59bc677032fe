import { expect, it } from 'vitest';
import { asDay } from '../month.ts';
import { boardState, isOverdue, type CardState } from './card.ts';

const due = asDay('2026-08-05');
const dayAfter = asDay('2026-08-06');

it.each([
  ['awaiting', false, due, 'nothing'],
  ['awaiting', true, due, 'draft'],
  ['returned', false, due, 'draft'],
  ['awaiting', true, dayAfter, 'overdue'],
  ['returned', true, dayAfter, 'overdue'],
  ['submitted', true, dayAfter, 'handed-in'],
  ['accepted', true, dayAfter, 'handed-in'],
  ['nothing-to-report', false, dayAfter, 'handed-in'],
  ['not-required', false, dayAfter, 'not-required'],
] as const)('sorts %s (started: %s) on %s into %s', (state: CardState, started, today, expected) => {
  expect(boardState({ state, started }, due, today)).toBe(expected);
});

it('lets the due day itself pass in time', () => {
  expect(isOverdue('awaiting', due, due)).toBe(false);
});
