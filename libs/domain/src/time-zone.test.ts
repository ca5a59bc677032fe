import { expect, it } from 'vitest';
import { hourIn, westernmost } from './time-zone.ts';

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
