import { expect, it } from 'vitest';
import { asDay } from '../month.ts';
import { dueStep, nextReminderDay, reminderCap, reminderRefusal, usualLadder } from './reminders.ts';

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

const running = { opensOn: asDay('2026-07-20'), dueOn: due, closesOn: null, askedOn: asDay('2026-07-20') };

it.each([
  ['before the ladder', '2026-07-25', [], {}, '2026-08-02'],
  ['on the day of a step', '2026-08-02', [], {}, '2026-08-02'],
  ['when the step is taken', '2026-08-02', [-3], {}, '2026-08-04'],
  ['after a missed day', '2026-08-03', [], {}, '2026-08-03'],
  ['after the last step', '2026-08-09', [3], {}, undefined],
  [
    'not on the day of the letter that asks',
    '2026-08-03',
    [],
    { askedOn: asDay('2026-08-03') },
    '2026-08-04',
  ],
  ['not before the opening', '2026-07-30', [], { opensOn: asDay('2026-08-03'), askedOn: null }, '2026-08-03'],
  ['not after the last day', '2026-08-05', [-3, -1], { closesOn: due }, undefined],
] as const)('reminds next, %s', (_, today, taken, change, expected) => {
  expect(nextReminderDay(usualLadder, taken, { ...running, ...change, today: asDay(today) })).toBe(expected);
});
