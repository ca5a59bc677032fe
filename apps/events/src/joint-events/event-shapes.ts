import type { ApiOutputs } from '@pbnet/api-client';

export type EventCard = ApiOutputs['jointEvents']['get'];
export type NamedEvent = EventCard['event'];
export type EventPage = ApiOutputs['jointEvents']['list'];
export type Clash = ApiOutputs['jointEvents']['clashes'][number];
export type Kind = ApiOutputs['jointEvents']['kinds'][number];
export type Reported = ApiOutputs['jointEvents']['report'];

export function eventPath(id: string): string {
  return `/events/joint/${id}`;
}
