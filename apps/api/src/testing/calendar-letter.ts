import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';

export interface CalendarOfLetter {
  readonly text: string;
  readonly contentType: string;
  readonly event: ICAL.Event;
  readonly part: ICAL.Component;
  readonly method: string;
  readonly organiser: string;
}

/** The calendar part as a program finds it, read by the parser of Thunderbird. */
export async function calendarOf(letter: { readonly raw: Buffer } | undefined): Promise<CalendarOfLetter> {
  const raw = letter?.raw ?? Buffer.of();
  const contentType =
    /^Content-Type: text\/calendar;(?:[^\r\n]|\r\n[ \t])*/im.exec(raw.toString('latin1'))?.[0] ?? '';
  const mail = await simpleParser(raw);
  const files = mail.attachments.filter(({ contentType: type }) => /calendar|ics/.test(type));
  const text = files[0]?.content.toString('utf8') ?? '';
  if (files.some(({ content }) => content.toString('utf8') !== text))
    throw new Error('The two copies differ.');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const part = calendar.getFirstSubcomponent('vevent');
  if (!part) throw new Error('There is no VEVENT.');
  return {
    text,
    contentType,
    part,
    event: new ICAL.Event(part),
    method: String(calendar.getFirstPropertyValue('method')),
    organiser: String(part.getFirstProperty('organizer')?.getFirstValue()).replace('mailto:', ''),
  };
}

/** What a mail program sends back; `comment` is what the person typed beside the answer. */
export function replyOf(
  { event }: CalendarOfLetter,
  attendee: string,
  { status, comment = '' }: { readonly status: string; readonly comment?: string },
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    'SEQUENCE:0',
    `ATTENDEE;PARTSTAT=${status};CN="Кто-то":mailto:`,
    ` ${attendee}`,
    ...(comment === '' ? [] : [`COMMENT:${comment}`]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
