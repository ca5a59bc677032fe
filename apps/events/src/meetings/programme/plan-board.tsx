import {
  clock,
  instantAt,
  meetingDays,
  slotsOf,
  talksOf,
  wallTimeIn,
  type Move,
} from '@pbnet/domain/meetings';
import { dayName, useLanguage, weekdayName } from '@pbnet/micro-frontend';
import { ProgrammeBoard, type BoardDay, type BoardTalk, type BoardTexts } from '@pbnet/ui/programme';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting, Programme, Session, Talk } from '../meeting-shapes.ts';
import { ownZone } from '../meeting-words.tsx';

export interface PlanBoardProps {
  readonly meeting: Meeting;
  readonly programme: Programme;
  onMove?(move: Move): void;
  onOpenTalk?(talkId: string): void;
  onOpenSession?(sessionId: string): void;
  onChoosePlace?(talkId: string): void;
}

/** The programme in the words of the board: times by the meeting's clocks, the reader's own beside them. */
export function PlanBoard({ meeting, programme, ...does }: PlanBoardProps) {
  const texts = useBoardTexts();
  const talkOf = useTalkWords(programme);
  const sessionOf = useSessionWords(meeting, programme);
  const language = useLanguage();
  const { rooms, sessions, talks } = programme;
  const side = useMemo(() => talksOf(talks, null).map(talkOf), [talks, talkOf]);
  const days: readonly BoardDay[] = useMemo(
    () =>
      meetingDays(meeting).map((day) => ({
        key: day,
        title: weekdayName(day, language),
        rooms: rooms.map(({ id, name }) => ({
          id,
          title: name,
          sessions: sessions
            .filter((session) => session.day === day && session.roomId === id)
            .toSorted((left, right) => left.startMinute - right.startMinute)
            .map((session) => ({
              id: session.id,
              title: session.title,
              time: `${clock(session.startMinute)}–${clock(session.endMinute)}`,
              details: sessionOf(session),
              talks: talksOf(talks, session.id).map(talkOf),
            })),
        })),
      })),
    [meeting, language, rooms, sessions, talks, sessionOf, talkOf],
  );
  return <ProgrammeBoard days={days} side={side} texts={texts} {...does} />;
}

function useBoardTexts(): BoardTexts {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      side: t('meetings.programme.side'),
      sideEmpty: t('meetings.programme.sideEmpty'),
      sessionEmpty: t('meetings.programme.sessionEmpty'),
      noSession: t('meetings.programme.noSession'),
      instructions: t('meetings.programme.instructions'),
      handle: (talk) => t('meetings.programme.handle', { talk }),
      taken: (talk) => t('meetings.programme.taken', { talk }),
      over: (where, place, places) => t('meetings.programme.over', { where, place, places }),
      put: (where) => t('meetings.programme.put', { where }),
      dropped: t('meetings.programme.dropped'),
    }),
    [t],
  );
}

function useTalkWords(programme: Programme): (talk: Talk) => BoardTalk {
  const { t } = useTranslation();
  return useMemo(() => {
    const slots = slotsOf(programme);
    const lengths = new Set(programme.talks.map(({ minutes }) => minutes));
    const durations = new Map(
      [...lengths].map((count) => [count, t('meetings.programme.minutes', { count })]),
    );
    const names = new Map(
      programme.speakers.map(({ id, name, regionName }) => [
        id,
        regionName === null ? name : `${name} (${regionName})`,
      ]),
    );
    return (talk) => ({
      id: talk.id,
      title:
        talk.kind === 'talk' ? talk.title : `${t(`meetings.programme.kind.${talk.kind}`)}: ${talk.title}`,
      speakers: talk.speakerIds.map((id) => names.get(id) ?? '').join(', '),
      time: clockOf(slots.get(talk.id)?.startMinute),
      duration: durations.get(talk.minutes) ?? '',
      note: notes(talk)
        .map((note) => t(`meetings.programme.note.${note}`))
        .join(', '),
    });
  }, [programme, t]);
}

function clockOf(minute: number | undefined): string {
  return minute === undefined ? '' : clock(minute);
}

type Note = 'invited' | 'confirmed' | 'refused' | 'slides' | 'given' | 'notGiven';

function notes({ speakerStates, slidesWanted, given }: Talk): readonly Note[] {
  if (given !== null) return [given ? 'given' : 'notGiven'];
  const answers = (['refused', 'invited', 'confirmed'] as const).find((state) =>
    speakerStates.includes(state),
  );
  return [
    ...(answers === undefined ? [] : [answers]),
    ...(slidesWanted === 'yes' ? (['slides'] as const) : []),
  ];
}

function useSessionWords(meeting: Meeting, programme: Programme): (session: Session) => readonly string[] {
  const { t } = useTranslation();
  const ownTimes = useOwnTimes(meeting, programme);
  const { talks } = programme;
  return useCallback(
    (session) => {
      const taken = talks.reduce((sum, talk) => sum + (talk.sessionId === session.id ? talk.minutes : 0), 0);
      const minutes = session.endMinute - session.startMinute;
      return [
        ownTimes.get(session.id) ?? '',
        session.moderator === '' ? '' : t('meetings.programme.moderator', { name: session.moderator }),
        t('meetings.programme.full', { taken, minutes }),
      ].filter((line) => line !== '');
    },
    [talks, ownTimes, t],
  );
}

/** By session, '' where the reader's clocks show the same. A moved talk changes none of them. */
function useOwnTimes({ zone }: Meeting, { sessions }: Programme): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const own = ({ day, startMinute, endMinute }: Session): string => {
      const [start, end] = [instantAt(day, startMinute, zone), instantAt(day, endMinute, zone)];
      if (ownZone === zone || !start || !end) return '';
      const [from, to] = [wallTimeIn(ownZone, start), wallTimeIn(ownZone, end)];
      if (from.day === day && from.minute === startMinute) return '';
      const times = { from: clock(from.minute), to: clock(to.minute) };
      return from.day === day
        ? t('meetings.programme.ownTime', times)
        : t('meetings.programme.ownTimeDay', { ...times, day: dayName(from.day, language) });
    };
    return new Map(sessions.map((session) => [session.id, own(session)]));
  }, [zone, sessions, t, language]);
}
