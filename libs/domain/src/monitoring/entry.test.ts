import { asDay } from '../month.ts';
import { expect, it } from 'vitest';
import { entryRefusal, type EntryTerms } from './entry.ts';

const open: EntryTerms = {
  periodState: 'open',
  dueOn: asDay('2026-11-05'),
  closesOn: asDay('2026-11-10'),
  extendedDueOn: null,
  reopened: false,
  timeZone: 'Europe/Moscow',
};

it.each([
  ['Asia/Kamchatka', '2026-11-05T11:59:59Z', undefined],
  ['Asia/Kamchatka', '2026-11-05T12:00:00Z', 'report-center-locked'],
  ['Europe/Moscow', '2026-11-05T20:59:59Z', undefined],
  ['Europe/Moscow', '2026-11-05T21:00:00Z', 'report-center-locked'],
  ['Europe/Kaliningrad', '2026-11-05T21:59:59Z', undefined],
  ['Europe/Kaliningrad', '2026-11-05T22:00:00Z', 'report-center-locked'],
])('locks a centre in %s at its own midnight: %s', (timeZone, now, refusal) => {
  expect(entryRefusal({ ...open, timeZone }, 'center', new Date(now))).toBe(refusal);
});

it('lets the regional center enter until the end of the closing day, and headquarters until closing', () => {
  const after = new Date('2026-11-10T21:00:00Z');
  expect(entryRefusal(open, 'regional-center', new Date('2026-11-10T20:59:59Z'))).toBeUndefined();
  expect(entryRefusal(open, 'regional-center', after)).toBe('report-regional-center-locked');
  expect(entryRefusal(open, 'headquarters', after)).toBeUndefined();
  expect(entryRefusal({ ...open, periodState: 'closed' }, 'headquarters', after)).toBe(
    'report-period-closed',
  );
});

it('moves the lock to the day of a granted extension, and lifts every lock of a reopened report', () => {
  const later = new Date('2026-11-07T20:59:59Z');
  expect(entryRefusal({ ...open, extendedDueOn: asDay('2026-11-07') }, 'center', later)).toBeUndefined();
  expect(
    entryRefusal({ ...open, periodState: 'published', reopened: true }, 'center', later),
  ).toBeUndefined();
});
