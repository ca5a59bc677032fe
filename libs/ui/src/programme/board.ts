/** A talk as the board shows it; all texts are ready to read. */
export interface BoardTalk {
  readonly id: string;
  readonly title: string;
  /** Who speaks. */
  readonly speakers: string;
  /** «10:20», or '' in the side list. */
  readonly time: string;
  /** «15 мин» */
  readonly duration: string;
  /** What stands in words beside it: «не подтверждён». */
  readonly note: string;
}

export interface BoardSession {
  readonly id: string;
  readonly title: string;
  /** «10:00–11:30» */
  readonly time: string;
  /** Own time of the reader's region, the moderator, how full it is. */
  readonly details: readonly string[];
  readonly talks: readonly BoardTalk[];
}

export interface BoardRoom {
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly BoardSession[];
}

export interface BoardDay {
  readonly key: string;
  readonly title: string;
  readonly rooms: readonly BoardRoom[];
}

/** Where a talk is put: among the other talks of the session, from 0; session null is the side list. */
export interface TalkPlace {
  readonly sessionId: string | null;
  readonly index: number;
}

export interface TalkMove extends TalkPlace {
  readonly talkId: string;
}

export interface BoardTexts {
  readonly side: string;
  readonly sideEmpty: string;
  readonly sessionEmpty: string;
  readonly noSession: string;
  /** How the handle is used, for who does not see it. */
  readonly instructions: string;
  handle(talk: string): string;
  taken(talk: string): string;
  /** `place` and `places` count from 1. */
  over(where: string, place: number, places: number): string;
  put(where: string): string;
  dropped: string;
}

/** The lists that hold talks, in the order in which the arrow keys walk through them. */
export interface TalkList {
  readonly sessionId: string | null;
  readonly title: string;
  readonly talkIds: readonly string[];
}

export function talkLists(days: readonly BoardDay[], side: TalkList): readonly TalkList[] {
  const sessions = days.flatMap(({ rooms }) => rooms.flatMap((room) => room.sessions));
  return [
    side,
    ...sessions.map(({ id, title, talks }) => ({
      sessionId: id,
      title,
      talkIds: talks.map((talk) => talk.id),
    })),
  ];
}

/** How many places the list has for the talk: one more than the other talks in it. */
export function placesIn({ talkIds }: TalkList, talkId: string): number {
  return talkIds.filter((id) => id !== talkId).length + 1;
}

export function placeOf(lists: readonly TalkList[], talkId: string): TalkPlace | undefined {
  const list = lists.find(({ talkIds }) => talkIds.includes(talkId));
  return list && { sessionId: list.sessionId, index: list.talkIds.indexOf(talkId) };
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isArrow(key: string): key is Arrow {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}

/** The place that the arrow leads to: up and down through all places, left and right from list to list. */
export function placeAfter(
  lists: readonly TalkList[],
  talkId: string,
  { place, arrow }: { readonly place: TalkPlace; readonly arrow: Arrow },
): TalkPlace {
  const at = lists.findIndex(({ sessionId }) => sessionId === place.sessionId);
  const listAt = (index: number) => lists[Math.min(Math.max(index, 0), lists.length - 1)];
  const here = listAt(at);
  if (!here) return place;
  const step = arrow === 'ArrowUp' || arrow === 'ArrowLeft' ? -1 : 1;
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const index = place.index + step;
    if (index >= 0 && index < placesIn(here, talkId)) return { ...place, index };
  }
  const next = listAt(at + step);
  if (!next || next === here) return place;
  const last = placesIn(next, talkId) - 1;
  const index = arrow === 'ArrowUp' ? last : arrow === 'ArrowDown' ? 0 : Math.min(place.index, last);
  return { sessionId: next.sessionId, index };
}
