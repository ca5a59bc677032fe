import type { Day } from '../month.ts';

/** A break or an opening takes time and is counted as no talk. */
export const itemKinds = ['talk', 'opening', 'discussion', 'break'] as const;

export type ItemKind = (typeof itemKinds)[number];

export interface ProgrammeSession {
  readonly id: string;
  readonly title: string;
  readonly roomId: string;
  readonly day: Day;
  /** Minutes from midnight by the clocks of the meeting's zone. */
  readonly startMinute: number;
  readonly endMinute: number;
}

export interface ProgrammeTalk {
  readonly id: string;
  readonly title: string;
  /** Null for one that waits in the side list. */
  readonly sessionId: string | null;
  /** Order within the session: talks follow each other without gaps. */
  readonly position: number;
  readonly minutes: number;
  readonly speakerIds: readonly string[];
}

export interface Programme<Session = ProgrammeSession, Talk = ProgrammeTalk> {
  readonly sessions: readonly Session[];
  readonly talks: readonly Talk[];
}

export interface Slot {
  readonly startMinute: number;
  readonly endMinute: number;
}

export type ProgrammeRefusal =
  | { readonly kind: 'end-before-start'; readonly session: ProgrammeSession }
  | { readonly kind: 'outside-meeting'; readonly session: ProgrammeSession }
  | {
      readonly kind: 'sessions-overlap';
      readonly session: ProgrammeSession;
      readonly other: ProgrammeSession;
    }
  | {
      readonly kind: 'talk-outside-session';
      readonly talk: ProgrammeTalk;
      readonly session: ProgrammeSession;
      readonly slot: Slot;
    }
  | {
      readonly kind: 'speaker-twice';
      readonly talk: ProgrammeTalk;
      readonly other: ProgrammeTalk;
      readonly speakerId: string;
      readonly slot: Slot;
    };

/** Talks of the session in their order. */
export function talksOf<Talk extends Pick<ProgrammeTalk, 'sessionId' | 'position' | 'id'>>(
  talks: readonly Talk[],
  sessionId: string | null,
): readonly Talk[] {
  return talks
    .filter((talk) => talk.sessionId === sessionId)
    .toSorted((left, right) => left.position - right.position || left.id.localeCompare(right.id));
}

/** When each scheduled talk begins and ends: the durations added up from the session's start. */
export function slotsOf({ sessions, talks }: Programme): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const session of sessions) {
    let minute = session.startMinute;
    for (const { id, minutes } of talksOf(talks, session.id)) {
      slots.set(id, { startMinute: minute, endMinute: minute + minutes });
      minute += minutes;
    }
  }
  return slots;
}

const overlap = (left: Slot, right: Slot) =>
  left.startMinute < right.endMinute && right.startMinute < left.endMinute;

function sessionRefusal(
  session: ProgrammeSession,
  sessions: readonly ProgrammeSession[],
  days: readonly Day[],
): ProgrammeRefusal | undefined {
  if (session.endMinute <= session.startMinute) return { kind: 'end-before-start', session };
  if (!days.includes(session.day)) return { kind: 'outside-meeting', session };
  const other = sessions.find(
    ({ id, roomId, day, ...slot }) =>
      id !== session.id && roomId === session.roomId && day === session.day && overlap(slot, session),
  );
  return other && { kind: 'sessions-overlap', session, other };
}

function speakerRefusal(
  { sessions, talks }: Programme,
  slots: ReadonlyMap<string, Slot>,
): ProgrammeRefusal | undefined {
  const dayOf = new Map(sessions.map(({ id, day }) => [id, day]));
  const taken = new Map<string, ProgrammeTalk[]>();
  for (const talk of talks) {
    const slot = slots.get(talk.id);
    if (!slot || talk.sessionId === null) continue;
    for (const speakerId of talk.speakerIds) {
      const others = taken.get(speakerId) ?? [];
      const other = others.find((before) => {
        const there = slots.get(before.id);
        return (
          there !== undefined &&
          before.sessionId !== talk.sessionId &&
          dayOf.get(before.sessionId ?? '') === dayOf.get(talk.sessionId ?? '') &&
          overlap(there, slot)
        );
      });
      if (other) return { kind: 'speaker-twice', talk, other, speakerId, slot };
      taken.set(speakerId, [...others, talk]);
    }
  }
  return undefined;
}

/**
 * The first thing that cannot be, or undefined.
 * @param days of the meeting
 */
export function programmeRefusal(programme: Programme, days: readonly Day[]): ProgrammeRefusal | undefined {
  const { sessions, talks } = programme;
  for (const session of sessions) {
    const refusal = sessionRefusal(session, sessions, days);
    if (refusal) return refusal;
  }
  const slots = slotsOf(programme);
  for (const session of sessions)
    for (const talk of talksOf(talks, session.id)) {
      const slot = slots.get(talk.id);
      if (slot && slot.endMinute > session.endMinute)
        return { kind: 'talk-outside-session', talk, session, slot };
    }
  return speakerRefusal(programme, slots);
}

export interface Move {
  readonly talkId: string;
  /** Null puts the talk back into the side list. */
  readonly sessionId: string | null;
  /** Place among the other talks there, from 0; beyond the end is the end. */
  readonly index: number;
}

/** The talks after the move: positions run from 0 in the list that was left and in the one that was entered. */
export function moved<Talk extends ProgrammeTalk>(talks: readonly Talk[], move: Move): readonly Talk[] {
  const talk = talks.find(({ id }) => id === move.talkId);
  if (!talk) return talks;
  const others = talksOf(talks, move.sessionId).filter(({ id }) => id !== move.talkId);
  const entered = [...others.slice(0, move.index), talk, ...others.slice(move.index)];
  const left = talksOf(talks, talk.sessionId).filter(({ id }) => id !== move.talkId);
  const places = new Map<string, { sessionId: string | null; position: number }>();
  left.forEach(({ id }, position) => places.set(id, { sessionId: talk.sessionId, position }));
  entered.forEach(({ id }, position) => places.set(id, { sessionId: move.sessionId, position }));
  return talks.map((before) => {
    const place = places.get(before.id);
    const stays = !place || (place.sessionId === before.sessionId && place.position === before.position);
    return stays ? before : { ...before, ...place };
  });
}
