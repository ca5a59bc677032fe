import { describe, expect, it } from 'vitest';
import { asDay } from '../month.ts';
import { countedMode, registrationRefusal, stateOnRegistration } from './attendee.ts';
import { readInvitees, withoutLines } from './invitees.ts';
import { playerAddress, playerOrigins } from './stream.ts';
import { usualQuestions, wrongAnswers } from './survey.ts';

describe('a list pasted from a table', () => {
  const pasted = [
    'ФИО\tПочта\tОрганизация',
    'Участник 1\tONE@Lib.Example\tБиблиотека\tдиректор',
    'Участник 2;two@lib.example;Музей',
    '',
    'Участник 3\tthree@lib',
    'Участник 4',
    '\tfive@lib.example',
    'Участник 6\t one@lib.example ',
    'Участник 7\t<seven@lib.example>;',
  ].join('\r\n');

  it('answers line by line and keeps the numbers that the person sees', () => {
    const { people, broken } = readInvitees(pasted);
    expect(people).toEqual([
      { line: 2, name: 'Участник 1', email: 'one@lib.example', office: 'Библиотека, директор' },
      { line: 3, name: 'Участник 2', email: 'two@lib.example', office: 'Музей' },
      { line: 9, name: 'Участник 7', email: 'seven@lib.example', office: '' },
    ]);
    expect(broken.map(({ line, problem, first }) => [line, problem, first])).toEqual([
      [5, 'email-broken', undefined],
      [6, 'email-missing', undefined],
      [7, 'name-missing', undefined],
      [8, 'twice-in-list', 2],
    ]);
  });

  it('drops the broken lines and nothing else', () => {
    const { broken } = readInvitees(pasted);
    const rest = withoutLines(
      pasted,
      broken.map(({ line }) => line),
    );
    expect(readInvitees(rest)).toMatchObject({ broken: [], people: { length: 3 } });
  });
});

it('counts a person who was there both ways once, by the hall', () => {
  const at = '2020-10-21T07:00:00Z';
  expect(countedMode({ inPersonAt: at, videoconferenceAt: null, streamAt: at })).toBe('in-person');
  expect(countedMode({ inPersonAt: null, videoconferenceAt: at, streamAt: at })).toBe('videoconference');
  expect(countedMode({ inPersonAt: null, videoconferenceAt: null, streamAt: null })).toBeUndefined();
});

it.each([
  ['2026-11-01', 'registration', 'in-person', 'not-open-yet'],
  ['2026-11-10', 'registration', 'in-person', undefined],
  ['2026-11-20', 'registration', 'in-person', undefined],
  ['2026-11-21', 'registration', 'in-person', 'over'],
  ['2026-11-10', 'registration', 'videoconference', 'mode-closed'],
  ['2026-11-10', 'cancelled', 'in-person', 'meeting-ended'],
] as const)('on %s in state %s, %s: %s', (today, meetingState, mode, refusal) => {
  const days = { opensOn: asDay('2026-11-10'), closesOn: asDay('2026-11-20') };
  expect(
    registrationRefusal({ ...days, meetingState, mode, limits: { 'in-person': 2 }, today: asDay(today) }),
  ).toBe(refusal);
});

it('fills the places, then the waiting list; a moderator comes before both', () => {
  expect(stateOnRegistration({ moderated: false, limit: 2, taken: 1 })).toBe('registered');
  expect(stateOnRegistration({ moderated: false, limit: 2, taken: 2 })).toBe('waiting');
  expect(stateOnRegistration({ moderated: false, limit: null, taken: 5000 })).toBe('registered');
  expect(stateOnRegistration({ moderated: true, limit: 2, taken: 2 })).toBe('pending');
});

it.each([
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://vkvideo.ru/video-22_333', 'https://vkvideo.ru/video_ext.php?oid=-22&id=333'],
  [
    'https://rutube.ru/video/0123456789abcdef0123456789abcdef/',
    'https://rutube.ru/play/embed/0123456789abcdef0123456789abcdef',
  ],
  ['http://youtu.be/dQw4w9WgXcQ', undefined],
  ['https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ', undefined],
  ['javascript:alert(1)', undefined],
  ['не адрес', undefined],
])('makes a player of %s or refuses', (copied, player) => {
  expect(playerAddress(copied)).toBe(player);
  if (player !== undefined)
    expect(playerOrigins.some((origin) => player.startsWith(`${origin}/`))).toBe(true);
});

it('names the questions whose answers do not fit', () => {
  expect(wrongAnswers(usualQuestions, { content: 5, organisation: 4 })).toEqual([]);
  expect(wrongAnswers(usualQuestions, { content: 6, 'next-mode': 'Никак' })).toEqual([
    'content',
    'organisation',
    'next-mode',
  ]);
});
