import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { Poster } from './posters.ts';

export interface FeedOptions {
  /** «Мероприятия сети: Пензенская область» */
  readonly name: string;
  readonly posters: readonly Poster[];
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
}

/**
 * The feed in UTC only: with a zone and plain instants ical-generator writes the hours of one zone under the name of
 * another. The UID belongs to the event for ever, wherever the system stands.
 */
export function eventFeed({ name, posters, publicUrl }: FeedOptions): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'pbnet', product: 'joint-events', language: 'RU' },
    ttl: 60 * 60,
  });
  for (const poster of posters) {
    const event = entryOf(poster, publicUrl);
    if (event) calendar.createEvent(event);
  }
  return calendar.toString();
}

/** Without dates there is nothing to show: a postponed event is taken out until it has them again. */
function entryOf(poster: Poster, publicUrl: string): ICalEventData | undefined {
  const { id, title, startsAt, endsAt, sequence, changedAt } = poster;
  if (startsAt === null || endsAt === null) return undefined;
  const url = `${publicUrl}/portal/events/${id}`;
  return {
    id: `${id}@joint-events.pbnet`,
    sequence,
    start: new Date(startsAt),
    end: new Date(endsAt),
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    summary: title,
    location: placeOf(poster),
    description: [poster.description, poster.audience, url].filter((part) => part !== '').join('\n\n'),
    url,
    status: statusOf(poster),
  };
}

function placeOf({ placeName, locality, hall, regionName }: Poster): string {
  return [placeName, hall, locality, regionName].filter((part) => part !== '').join(', ');
}

function statusOf({ state }: Poster): ICalEventStatus {
  if (state === 'cancelled') return ICalEventStatus.CANCELLED;
  return state === 'postponed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}
