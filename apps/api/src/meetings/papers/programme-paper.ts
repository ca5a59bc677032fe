import { dayInWords, zoneLabel } from '@pbnet/domain';
import { clock, meetingDays, slotsOf, talksOf } from '@pbnet/domain/meetings';
import { workbook, type CellValue } from '../../xlsx/workbook.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingProgramme, Session, Talk } from '../programme/programme.ts';
import type { Paper, PaperPart, PaperRow } from './paper.ts';

const kinds: Readonly<Record<Talk['kind'], string>> = {
  talk: '',
  opening: 'Открытие: ',
  discussion: 'Обсуждение: ',
  break: 'Перерыв: ',
};

interface Line extends PaperRow {
  readonly session: Session;
  readonly room: string;
  readonly talk: Talk;
}

/** Every scheduled item in the order of days, times and rooms. */
function linesOf(programme: MeetingProgramme): readonly Line[] {
  const slots = slotsOf(programme);
  const rooms = new Map(programme.rooms.map(({ id, name }) => [id, name]));
  const speakers = new Map(programme.speakers.map((speaker) => [speaker.id, speaker]));
  return programme.sessions.flatMap((session) =>
    talksOf(programme.talks, session.id).map((talk) => {
      const people = talk.speakerIds.flatMap((id) => speakers.get(id) ?? []);
      return {
        session,
        room: rooms.get(session.roomId) ?? '',
        talk,
        time: clock(slots.get(talk.id)?.startMinute ?? session.startMinute),
        title: `${kinds[talk.kind]}${talk.title}`,
        speakers: people.map(inWords).join('; '),
        minutes: String(talk.minutes),
      };
    }),
  );
}

function inWords({ name, office, regionName }: MeetingProgramme['speakers'][number]): string {
  return [name, office, regionName ?? ''].filter((part) => part !== '').join(', ');
}

export function placeAndDays({ startsOn, endsOn, place, host, zone }: Meeting): readonly string[] {
  const days = [...new Set([startsOn, endsOn])].map(dayInWords).join(' — ');
  const where = [place, host].filter((part) => part !== '').join(', ');
  return [days, where, `Время: ${zoneLabel(zone, 'ru')}`].filter((line) => line !== '');
}

export function programmePaper(meeting: Meeting, programme: MeetingProgramme): Paper {
  const lines = linesOf(programme);
  const roomOf = new Map(programme.rooms.map(({ id, name }) => [id, name]));
  const parts = meetingDays(meeting).flatMap((day): PaperPart[] => {
    const sessions = programme.sessions.filter((session) => session.day === day);
    if (sessions.length === 0) return [];
    return [
      { kind: 'day', text: dayInWords(day) },
      ...sessions.flatMap((session): PaperPart[] => {
        const { id, title, startMinute, endMinute, roomId, moderator } = session;
        const details = [roomOf.get(roomId) ?? '', moderator === '' ? '' : `ведёт ${moderator}`];
        return [
          { kind: 'title', text: `${clock(startMinute)}–${clock(endMinute)} ${title}` },
          { kind: 'note', text: details.filter((part) => part !== '').join(', ') },
          { kind: 'rows', rows: lines.filter(({ session: own }) => own.id === id) },
        ];
      }),
    ];
  });
  return {
    organization: 'Президентская библиотека имени Б.Н. Ельцина',
    heading: 'Программа',
    title: meeting.title,
    lead: placeAndDays(meeting),
    parts,
  };
}

const columns = [
  ['День', 14],
  ['Зал', 22],
  ['Сессия', 34],
  ['Начало', 10],
  ['Минут', 8],
  ['Выступление', 50],
  ['Докладчики', 50],
  ['Подтверждено', 16],
  ['Презентация', 16],
] as const;

const slides = { yes: 'ждём', no: '', received: 'получена' } as const;

export function programmeWorkbook(programme: MeetingProgramme): Promise<Uint8Array> {
  const waiting = talksOf(programme.talks, null);
  const confirmed = ({ speakerStates }: Talk) =>
    speakerStates.length === 0 ? '' : speakerStates.every((state) => state === 'confirmed') ? 'да' : 'нет';
  const rows: readonly (readonly CellValue[])[] = [
    ...linesOf(programme).map(({ session, room, talk, time, title, speakers }) => [
      ...[dayInWords(session.day), room, session.title, time, talk.minutes, title, speakers],
      ...[confirmed(talk), slides[talk.slidesWanted]],
    ]),
    ...waiting.map((talk) => [
      ...['', '', 'ждёт места', '', talk.minutes, talk.title, ''],
      ...[confirmed(talk), slides[talk.slidesWanted]],
    ]),
  ];
  return workbook([
    { name: 'Программа', columns: columns.map(([title, width]) => ({ title, width })), rows },
  ]);
}
