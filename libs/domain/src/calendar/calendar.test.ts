import { describe, expect, it } from 'vitest';
import { asDay } from '../month.ts';
import { sharedOccupation } from './clashes.ts';
import { clockIn, instantOf, zoneNote } from './zoned-time.ts';

describe('the clocks of a place', () => {
  it.each([
    ['Asia/Kamchatka', '2026-11-01', '10:00', '2026-10-31T22:00:00.000Z'],
    ['Europe/Moscow', '2026-11-01', '00:00', '2026-10-31T21:00:00.000Z'],
    ['Europe/Kaliningrad', '2026-06-30', '23:30', '2026-06-30T21:30:00.000Z'],
    // Russia left summer time in 2011 and moved to permanent winter time on 26 October 2014.
    ['Europe/Moscow', '2014-10-25', '12:00', '2014-10-25T08:00:00.000Z'],
    ['Europe/Moscow', '2014-10-26', '12:00', '2014-10-26T09:00:00.000Z'],
    // Berlin has summer time: 02:30 is skipped in March, and shown twice in October.
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['Asia/Kolkata', '2026-01-01', '05:30', '2026-01-01T00:00:00.000Z'],
  ])('in %s show %s %s at one instant', (zone, day, time, instant) => {
    expect(instantOf({ day: asDay(day), time }, zone).toISOString()).toBe(instant);
  });

  it.each([
    ['Asia/Kamchatka', '2026-10-31T22:00:00Z', '2026-11-01', '10:00'],
    ['Europe/Moscow', '2026-10-31T22:00:00Z', '2026-11-01', '01:00'],
    ['Europe/Kaliningrad', '2026-12-31T22:00:00Z', '2027-01-01', '00:00'],
  ])('are read in %s', (zone, instant, day, time) => {
    expect(clockIn(zone, new Date(instant))).toEqual({ day, time });
  });

  it.each([
    ['Asia/Kamchatka', 'МСК+9'],
    ['Europe/Kaliningrad', 'МСК−1'],
    ['Asia/Kolkata', 'МСК+2:30'],
    ['Europe/Moscow', ''],
    ['Europe/Simferopol', ''],
  ])('of %s differ from Moscow: %s', (zone, note) => {
    expect(zoneNote(zone, new Date('2026-11-01T00:00:00Z'), 'ru')).toBe(note);
  });
});

describe('two that take the same', () => {
  const hall = { kind: 'hall', name: 'Пенза,  Большой зал' } as const;
  const at = (startsAt: string, endsAt: string, name = 'Пенза, большой зал') => ({
    ...{ startsAt: `2026-11-01T${startsAt}:00Z`, endsAt: `2026-11-01T${endsAt}:00Z` },
    occupies: [{ ...hall, name }],
  });

  it('clash when their times overlap, however the name is written', () => {
    expect(sharedOccupation(at('10:00', '12:00'), at('11:59', '13:00', hall.name))).toHaveLength(1);
  });

  it('do not clash side by side, or in other halls', () => {
    expect(sharedOccupation(at('10:00', '12:00'), at('12:00', '13:00'))).toEqual([]);
    expect(sharedOccupation(at('10:00', '12:00'), at('10:00', '12:00', 'Малый зал'))).toEqual([]);
  });

  it('share the one broadcast slot, whatever it is called', () => {
    const onAir = (name: string) => ({
      ...at('10:00', '12:00'),
      occupies: [{ kind: 'broadcast' as const, name }],
    });
    expect(sharedOccupation(onAir('канал'), onAir('эфир'))).toHaveLength(1);
  });
});
