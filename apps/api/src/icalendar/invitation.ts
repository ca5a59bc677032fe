import type { CalendarMethod, CalendarPart } from '../mail/outbox.ts';
import {
  calendarInstant,
  calendarObject,
  calendarText,
  parameterText,
  type Property,
} from './calendar-text.ts';

export interface Invitation {
  readonly method: CalendarMethod;
  /** The same for every edition of one person's invitation. */
  readonly uid: string;
  /** Rises with every change that the person has to see. */
  readonly sequence: number;
  readonly madeAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly url: string;
  readonly organiser: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
}

/**
 * The calendar part of a letter by RFC 5546: REQUEST asks and updates, CANCEL takes back. Times in UTC, so that no
 * program has to know a zone; answers go to the organiser's address.
 */
export function invitation(of: Invitation): CalendarPart {
  const { method, organiser, attendee } = of;
  const cancelled = method === 'CANCEL';
  const role = 'ROLE=REQ-PARTICIPANT;CUTYPE=INDIVIDUAL';
  const asked = cancelled ? 'PARTSTAT=DECLINED' : 'PARTSTAT=NEEDS-ACTION;RSVP=TRUE';
  const event: readonly Property[] = [
    ['UID', of.uid],
    ['SEQUENCE', String(of.sequence)],
    ['DTSTAMP', calendarInstant(of.madeAt)],
    ['DTSTART', calendarInstant(of.startsAt)],
    ['DTEND', calendarInstant(of.endsAt)],
    ['SUMMARY', calendarText(of.title)],
    ...(of.place === '' ? [] : ([['LOCATION', calendarText(of.place)]] as const)),
    ['DESCRIPTION', calendarText(of.description)],
    ['URL', of.url],
    [`ORGANIZER;CN=${parameterText(organiser.name)}`, `mailto:${organiser.email}`],
    [`ATTENDEE;CN=${parameterText(attendee.name)};${role};${asked}`, `mailto:${attendee.email}`],
    ['STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['TRANSP', 'OPAQUE'],
  ];
  return { method, content: calendarObject([['METHOD', method]], event) };
}
