import { expect, it } from 'vitest';
import { dayIn, hourIn, westernmost } from './time-zone.ts';

const at = new Date('2026-08-05T21:30:00Z');

it.each([
  ['Europe/Kaliningrad', 23],
  ['Europe/Moscow', 0],
  ['Asia/Kamchatka', 9],
])('reads the hour in %s', (zone, hour) => {
  expect(hourIn(zone, at)).toBe(hour);
});

it('finds the zone in which a day ends last', () => {
  expect(westernmost(['Asia/Kamchatka', 'Asia/Yakutsk', 'Asia/Vladivostok'], at)).toBe('Asia/Yakutsk');
  expect(westernmost([], at)).toBeUndefined();
});

it.each([
  ['2026-11-24T20:59:59.999Z', 'Europe/Moscow', '2026-11-24'],
  ['2026-11-24T21:00:00.000Z', 'Europe/Moscow', '2026-11-25'],
  ['2026-11-24T21:00:00.000Z', 'Europe/Kaliningrad', '2026-11-24'],
  ['2026-11-24T20:59:59.999Z', 'Europe/Moscow', '2026-11-24'],
])('reads the day of %s in %s, however often and in whatever order it is asked', (instant, zone, day) => {
  expect(dayIn(zone, new Date(instant))).toBe(day);
  expect(dayIn(zone, new Date(instant))).toBe(day);
});
