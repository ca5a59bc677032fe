import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { beforeEach, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { meetingOfOctober } from '../../testing/meeting-of-october.ts';
import { programmeOfOctober } from '../../testing/programme-of-october.ts';
import { refusal } from '../../testing/staff.ts';
import { minutesPaper } from './minutes-paper.ts';

const api = await testApi();
const october = await meetingOfOctober(api);
const { officer, penza } = october;
const { meetingPapers } = api.services;

beforeEach(october.restart);

async function prepared() {
  const made = await programmeOfOctober(api, october);
  const { meetingId, session, talk, move, speaker } = made;
  const plenary = await session();
  await talk({ title: '=1+1 #image("x")', minutes: 10 });
  const second = await talk({ title: 'Итоги года', speakers: [speaker('Руководитель РЦ')] });
  await move(second.id, plenary.id);
  return { ...made, meetingId };
}

it('prints the programme as a tagged PDF and saves it as a workbook, with what still waits', async () => {
  const { meetingId, step } = await prepared();
  await step('announce');
  const pdf = Buffer.from(await meetingPapers.programmePdf(penza, meetingId)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/Lang (ru)');
  const rows = await readSheet(Buffer.from(await meetingPapers.programmeWorkbook(penza, meetingId)));
  expect(rows[1]?.slice(0, 7)).toEqual([
    ...['21 октября 2026 года', 'Большой зал', 'Пленарная сессия', '10:00', 20, 'Итоги года'],
    'Руководитель РЦ, директор, Камчатский край',
  ]);
  expect(rows[2]?.slice(2, 6)).toEqual(['ждёт места', null, 10, '=1+1 #image("x")']);
});

it('keeps the papers of a draft from the regions', async () => {
  const { meetingId } = await prepared();
  expect(await refusal(meetingPapers.programmePdf(penza, meetingId))).toBeInstanceOf(Error);
  await meetingPapers.programmePdf(officer, meetingId);
});

it('puts the minutes together from the items, with who took part, each kind counted apart', async () => {
  const { meetingId, step } = await prepared();
  await step('announce');
  const { minutes, meetings, points } = api.as(officer);
  const id = randomUUID();
  const item = { meetingId, id, version: 0, title: 'О сети', speaker: 'ОМиМС', minutes: null };
  await minutes.saveItem(item);
  const key = { meetingId, agendaItemId: id, version: 0 };
  await minutes.save({ ...key, field: 'text', text: 'Слушали.\n\n<b>Обсудили</b>.' });
  await minutes.save({ ...key, field: 'outcome', text: 'Принять к сведению.' });
  await points.addMany({ meetingId, kind: 'closed-stream', titles: ['1', '2', '3'] });
  const { meeting } = await meetings.get({ meetingId });
  const facts = {
    ...{
      title: '',
      startsOn: meeting.startsOn,
      endsOn: meeting.endsOn,
      place: null,
      organiser: null,
      talks: null,
    },
    peopleInPerson: { count: 50, trace: [] },
    regionsInPerson: { count: 1, trace: [], names: ['Республика Коми'] },
    regionsByVideoconference: { count: 18, trace: [], names: [] },
    connectionPoints: { count: 3, trace: [] },
    viewers: null,
  };
  const paper = minutesPaper(meeting, await minutes.get({ meetingId }), facts);
  const words = paper.parts.map((part) => ('text' in part ? part.text : ''));
  expect(words).toEqual([
    ...['Участвовали', 'Очно — 50 человек.', 'Очно представлены регионы: Республика Коми.'],
    ...['По видеоконференцсвязи — 18 субъектов РФ.', 'Закрытая трансляция — 3 точки подключения.'],
    ...['Повестка', '1. О сети (ОМиМС)', 'Ход совещания', '1. О сети'],
    ...['Слушали.', '<b>Обсудили</b>.', 'Принять к сведению.'],
  ]);
  expect((await meetingPapers.minutesPdf(penza, meetingId)).length).toBeGreaterThan(5_000);
});
