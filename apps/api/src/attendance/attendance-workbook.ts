import type { Actor } from '@pbnet/domain/access';
import { countedMode } from '@pbnet/domain/attendance';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { workbook, type CellValue, type WorkbookSheet } from '../xlsx/workbook.ts';
import { modeWords } from './attendance-letters.ts';
import type { Attendance } from './attendance.ts';
import { isHeadquarters, readPeople, type AttendanceOverview, type Person } from './attendance-views.ts';
import type { MeetingSurveys, Survey } from './meeting-surveys.ts';

const states: Readonly<Record<Person['state'], string>> = {
  invited: 'приглашён',
  pending: 'ждёт решения',
  waiting: 'в листе ожидания',
  registered: 'зарегистрирован',
  declined: 'отказался',
  rejected: 'отклонён',
};

const answers: Readonly<Record<Person['answer'], string>> = {
  none: '',
  accepted: 'придёт',
  declined: 'не придёт',
  tentative: 'возможно',
};

const moment = new Intl.DateTimeFormat('ru-RU', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Moscow',
});

const at = (iso: string | null): string => (iso === null ? '' : moment.format(new Date(iso)));

function peopleSheet(people: readonly Person[], certificates: ReadonlyMap<string, string>): WorkbookSheet {
  const titles = [
    ['№', 6],
    ['Имя', 30],
    ['Почта', 30],
    ['Организация, должность', 36],
    ['Регион', 26],
    ['Региональный центр', 30],
    ['Как участвует', 20],
    ['Состояние', 18],
    ['Ответ', 14],
    ['Очно (МСК)', 18],
    ['ВКС (МСК)', 18],
    ['Трансляция (МСК)', 18],
    ['Засчитан', 20],
    ['Сертификат', 24],
  ] as const;
  return {
    name: 'Участники',
    columns: titles.map(([title, width]) => ({ title, width })),
    rows: people.map((person): readonly CellValue[] => {
      const counted = countedMode(person);
      return [
        person.number,
        person.name ?? `Участник ${person.number}`,
        person.email,
        person.office,
        person.headquarters ? 'Президентская библиотека' : person.regionName,
        person.regionalCenterName,
        modeWords[person.mode],
        states[person.state],
        answers[person.answer],
        at(person.inPersonAt),
        at(person.videoconferenceAt),
        at(person.streamAt),
        counted === undefined ? '' : modeWords[counted],
        certificates.get(person.id) ?? '',
      ];
    }),
  };
}

function totalsSheet({
  taken,
  present,
  regionsInPerson,
  viewers,
  peakViewers,
}: AttendanceOverview): WorkbookSheet {
  return {
    name: 'Итоги',
    columns: [
      { title: 'Что', width: 50 },
      { title: 'Сколько', width: 12 },
    ],
    rows: [
      ['Зарегистрировано очно', taken['in-person']],
      ['Зарегистрировано по видеоконференцсвязи', taken.videoconference],
      ['Зарегистрировано на трансляцию', taken['closed-stream']],
      ['Было очно', present['in-person']],
      ['Было по видеоконференцсвязи (кроме очных)', present.videoconference],
      ['Смотрели трансляцию (кроме остальных)', present['closed-stream']],
      ['Регионов очно', regionsInPerson],
      ['Разных зрителей трансляции', viewers],
      ['Наибольшее число зрителей сразу', peakViewers],
    ],
  };
}

function surveySheet({ results, replies }: Survey): WorkbookSheet {
  return {
    name: 'Опрос',
    columns: [
      { title: 'Вопрос', width: 50 },
      { title: 'Ответ', width: 60 },
      { title: 'Сколько', width: 12 },
    ],
    rows: [
      ['Всего ответило', '', replies],
      ...results.flatMap(({ question, counts, words, average }) => [
        ...Object.entries(counts).map(([answer, count]) => [question.words, answer, count]),
        ...(average === null ? [] : [[question.words, 'в среднем', Math.round(average * 100) / 100]]),
        ...words.map((text) => [question.words, text, 1]),
      ]),
    ],
  };
}

export interface AttendanceExport {
  /** Everything that is known of the people of a meeting and that the reader may see. */
  workbook(
    actor: Actor,
    meetingId: string,
  ): Promise<{ readonly title: string; readonly content: Uint8Array }>;
}

export interface AttendanceExportOptions {
  readonly database: Database;
  readonly attendance: Pick<Attendance, 'overview'>;
  readonly surveys: Pick<MeetingSurveys, 'get'>;
}

export function attendanceExport({
  database,
  attendance,
  surveys,
}: AttendanceExportOptions): AttendanceExport {
  return {
    async workbook(actor, meetingId) {
      const overview = await attendance.overview(actor, meetingId);
      const { people, numbers } = await database.as(actor, async (tx) => ({
        ...(await readPeople(tx, { meetingId, page: null })),
        numbers: await tx.execute<{ key: string; number: string }>(sql`
          select recipient_key as key, number from awards
          where about = ${`meeting:${meetingId}`} and kind = 'certificate' and revoked_at is null`),
      }));
      const certificates = new Map(numbers.map(({ key, number }) => [key, number]));
      const sheets = [peopleSheet(people, certificates), totalsSheet(overview)];
      if (isHeadquarters(actor)) sheets.push(surveySheet(await surveys.get(actor, meetingId)));
      return { title: overview.meeting.title, content: await workbook(sheets) };
    },
  };
}
