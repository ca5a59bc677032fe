import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { invitation, type Invitation } from './invitation.ts';

const of: Invitation = {
  method: 'REQUEST',
  uid: '0b8f0a0e-0000-4000-8000-000000000001@pbnet.example',
  sequence: 2,
  madeAt: new Date('2020-09-01T09:00:00Z'),
  startsAt: new Date('2020-10-21T07:00:00Z'),
  endsAt: new Date('2020-10-22T14:00:00Z'),
  title: 'Ежегодное выездное совещание руководителей региональных центров; итоги, планы \\ «2021»',
  place: 'Пенза, ул. Белинского, 10',
  description: 'Первая строка.\nВторая: https://library.example/portal/invitation/abc?x=1,2;3',
  url: 'https://library.example/portal/invitation/abc',
  organiser: { name: 'Президентская библиотека, ОМиМС', email: 'reply+1.2@bounce.example' },
  attendee: { name: 'Участник "Первый"; БИБЛИОТЕКА: «Тарханы»\r\nX', email: 'one@lib.example' },
};

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const part = calendar.getFirstSubcomponent('vevent');
  if (!part) throw new Error('There is no VEVENT.');
  return { calendar, part, event: new ICAL.Event(part) };
}

it('is read by a foreign parser as it was meant', () => {
  const { calendar, part, event } = parsed(invitation(of).content);
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  expect(event.uid).toBe(of.uid);
  expect(event.sequence).toBe(2);
  expect(event.summary).toBe(of.title);
  expect(event.location).toBe(of.place);
  expect(event.description).toBe(of.description);
  expect(event.startDate.toJSDate()).toEqual(of.startsAt);
  expect(event.endDate.toJSDate()).toEqual(of.endsAt);
  expect(event.startDate.zone.tzid).toBe('UTC');
  const attendee = part.getFirstProperty('attendee');
  expect(attendee?.getFirstValue()).toBe('mailto:one@lib.example');
  expect(attendee?.getParameter('rsvp')).toBe('TRUE');
  expect(attendee?.getParameter('partstat')).toBe('NEEDS-ACTION');
  expect(attendee?.getParameter('cn')).toContain('БИБЛИОТЕКА: «Тарханы»');
  expect(part.getFirstProperty('organizer')?.getFirstValue()).toBe('mailto:reply+1.2@bounce.example');
});

it('folds every line at 75 octets with CRLF and keeps characters whole', () => {
  const { content } = invitation(of);
  const lines = content.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(content).not.toContain('\ufffd');
});

it('takes the meeting back with the same UID and a higher number', () => {
  const { calendar, event, part } = parsed(invitation({ ...of, method: 'CANCEL', sequence: 3 }).content);
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect([event.uid, event.sequence]).toEqual([of.uid, 3]);
  expect(part.getFirstPropertyValue('status')).toBe('CANCELLED');
});
