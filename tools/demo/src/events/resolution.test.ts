import { connect } from '@pbnet/api/database';
import { resolutionsAlone } from '@pbnet/api/resolutions-alone';
import { testDatabase } from '@pbnet/api/testing';
import { asDay, asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { preamblePieces } from '@pbnet/domain/resolutions';
import { afterAll, expect, it } from 'vitest';
import { loadNetwork } from '../load-network.ts';
import { loadPeople } from '../load-people.ts';
import { demoNetwork } from '../network/network.ts';
import { loadPenzaMeeting } from './penza-meeting.ts';
import { loadPenzaPeople } from './penza-people.ts';
import { loadResolution, resolution2020 as id } from './resolution.ts';

const database = connect({ url: await testDatabase(), connections: 2 });
afterAll(() => database.close());

const today = asDay('2026-11-23');
await loadNetwork(database.raw, demoNetwork(2020, asMonth('2026-10'), 1));
await loadPeople(database.raw);
await loadPenzaMeeting(database.raw);
await loadPenzaPeople(database.raw);
await loadResolution(database, today);

const [{ accountId }] = (await database.raw`
  select account_id as "accountId" from account_bindings where role = 'director'`) as unknown as [Actor];
const director: Actor = { accountId, sessionId: accountId, role: 'director', place: { kind: 'network' } };
const { resolutions, control } = resolutionsAlone({
  database,
  now: () => new Date(`${today}T09:00:00Z`),
  confirmPassword: () => Promise.resolve(),
});

it('says the numbers of the meeting’s own rows, each with the rows that it is made of', async () => {
  const { preamble, facts } = await resolutions.get(director, id);
  const numbers = preamblePieces(preamble, facts).flatMap((piece) =>
    piece.kind === 'fact'
      ? [[piece.mark, piece.text, piece.trace.reduce((sum, { count }) => sum + count, 0)]]
      : [],
  );
  expect(numbers).toEqual([
    ['субъекты очно', '4 субъектов РФ', 4],
    ['названия субъектов', expect.stringContaining('Республика Крым'), 4],
    ['субъекты ВКС', '18 субъектов РФ', 18],
    ['точки', '72 точки', 72],
    ['очно', '50 человек', 50],
    ['выступления', '17 выступлений', 17],
  ]);
});

it('names parties and dates exactly as the resolution does, and what it leaves open is a finding', async () => {
  const { decisions, state, number } = await resolutions.get(director, id);
  expect([state, number]).toEqual(['controlled', '1-2020']);
  const named = decisions.map(({ parties, due }) => [
    parties.departments[0] ?? (parties.regionalCenters === 'all' ? 'РЦ' : null),
    due?.on ?? null,
    due?.precision ?? null,
  ]);
  expect(named).toEqual([
    ['ОМиМС', null, null],
    ['ОМиМС', '2020-11-30', 'month'],
    ['ОМиМС', null, null],
    ['РЦ', '2020-12-01', 'day'],
    ['РЦ', '2020-12-01', 'day'],
    ['ОМиМС', null, null],
    ['РЦ', '2021-12-31', 'year'],
    ['РЦ', null, null],
    [null, null, null],
  ]);
  expect(decisions.flatMap(({ number: of, findings }) => (findings.length > 0 ? [of] : []))).toEqual([
    3, 6, 8, 9,
  ]);
});

it('is signed as PDF and DOCX whose bytes are files of their kind', async () => {
  const [pdf, docx] = [
    await resolutions.file(director, id, 'pdf'),
    await resolutions.file(director, id, 'docx'),
  ];
  expect(Buffer.from(pdf.content.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(Buffer.from(docx.content.subarray(0, 2)).toString()).toBe('PK');
  expect(pdf.draft).toBe(false);
});

it('is tracked to a card of every regional center, most done in time and a few still owed', async () => {
  const controlled = await control.decisions(director);
  const fourth = controlled.find(({ number }) => number === 4);
  expect(fourth?.progress.total).toBe(100);
  expect(fourth?.progress.confirmed).toBeGreaterThan(90);
  expect(fourth?.overdue).toBeGreaterThan(0);
  expect(controlled.find(({ number }) => number === 1)?.progress).toEqual({ confirmed: 72, total: 73 });
});

it('takes its words from the resolution itself', async () => {
  const { decisions } = await resolutions.get(director, id);
  expect(decisions).toHaveLength(9);
  expect(decisions.map(({ words }) => words.slice(0, 40))).toMatchInlineSnapshot(`
    [
      "Организовать ежемесячную рассылку статис",
      "Провести очередное совещание по итогам о",
      "Осуществить рассылку итогов оперативного",
      "Направить сведения о совместных мероприя",
      "Направить в ПБ сведения о планируемых к ",
      "Представить ежегодный план открытия ЦУД ",
      "Начать процесс обновления соглашений о с",
      "Размещать видеоконтент региональной сети",
      "Завершить интеграцию информационной сист",
    ]
  `);
});
