import { expect, it } from 'vitest';
import { asDay } from '../month.ts';
import { dueStep, reminderCap, reminderRefusal, usualLadder } from './reminders.ts';

const due = asDay('2026-08-05');

it.each([
  ['2026-08-01', undefined],
  ['2026-08-02', -3],
  ['2026-08-03', -3],
  ['2026-08-04', -1],
  ['2026-08-05', -1],
  ['2026-08-06', 1],
  ['2026-08-30', 3],
])('on %s the step is %s', (today, step) => {
  expect(dueStep(usualLadder, due, asDay(today))).toBe(step);
});

it('refuses within the hour, and for good at the cap', () => {
  const at = new Date('2026-08-06T10:00:00Z');
  expect(reminderRefusal({ sent: 1, lastAt: new Date('2026-08-06T09:00:01Z') }, at)).toBe('too-soon');
  expect(reminderRefusal({ sent: 1, lastAt: new Date('2026-08-06T09:00:00Z') }, at)).toBeUndefined();
  expect(reminderRefusal({ sent: reminderCap, lastAt: null }, at)).toBe('cap');
});
