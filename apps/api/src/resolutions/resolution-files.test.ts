import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import readXlsxFile from 'read-excel-file/node';
import { inflateRawSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { department, resolutionDesk } from '../testing/resolution-desk.ts';
import { resolutionFiles } from './resolution-files.ts';

const api = await testApi();
const desk = await resolutionDesk(api);
const { officer, director, penza, decision, drafted, signed, controlled, cards } = desk;

beforeEach(desk.restart);

function file(actor: Actor | null, path: string) {
  const { resolutions, control } = api.services;
  const now = () => new Date('2026-11-16T09:00:00Z');
  return resolutionFiles({ resolutions, control, now, actorOf: () => Promise.resolve(actor) }).request(path);
}

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

/** The text of a part of a zip archive, found by its local header. */
function partOf(archive: Buffer, name: string): string {
  for (let at = archive.indexOf('PK\u0003\u0004'); at >= 0; at = archive.indexOf('PK\u0003\u0004', at + 4)) {
    const [size, nameLength, extra] = [18, 26, 28].map((offset, index) =>
      index === 0 ? archive.readUInt32LE(at + offset) : archive.readUInt16LE(at + offset),
    ) as [number, number, number];
    if (archive.toString('utf8', at + 30, at + 30 + nameLength) !== name) continue;
    const from = at + 30 + nameLength + extra;
    const packed = archive.subarray(from, size === 0 ? undefined : from + size);
    return archive.readUInt16LE(at + 8) === 0
      ? packed.toString('utf8')
      : inflateRawSync(packed).toString('utf8');
  }
  throw new Error(`The archive has no ${name}.`);
}

it('opens as tagged PDF and as DOCX with the words, parties and dates; what is not named is said so', async () => {
  const { id } = await signed([
    decision({ words: 'Направить сведения & планы' }),
    decision({ words: 'Размещать видео', due: null, parties: department }),
  ]);
  const answer = await file(penza, `/resolutions/${id}.pdf`);
  expect(answer.headers.get('content-disposition')).toMatch(/^inline/);
  const pdf = (await bytesOf(answer)).toString('latin1');
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  const document = partOf(await bytesOf(await file(penza, `/resolutions/${id}.docx`)), 'word/document.xml');
  for (const words of ['Направить сведения &amp; планы (РЦ)', 'до 1 декабря 2026 года', 'ОМиМС', 'не указан'])
    expect(document).toContain(words);
  const again = await bytesOf(await file(director, `/resolutions/${id}.pdf`));
  expect(again.toString('latin1')).toBe(pdf);
});

it('of a draft is nobody’s outside headquarters', async () => {
  const { id } = await drafted([decision()]);
  expect((await file(officer, `/resolutions/${id}.docx`)).status).toBe(200);
  expect((await file(penza, `/resolutions/${id}.docx`)).status).toBe(404);
  expect((await file(null, `/resolutions/${id}.docx`)).status).toBe(401);
});

it('of the board holds the cards that the reader may see, the decisions and the discipline', async () => {
  await controlled([decision(), decision({ parties: { departments: [], regionalCenters: [] }, due: null })]);
  const sheets = async (actor: Actor) => readXlsxFile(await bytesOf(await file(actor, '/control.xlsx')));
  const all = await sheets(officer);
  expect(all.map(({ sheet }) => sheet)).toEqual(['Поручения', 'Решения', 'Дисциплина']);
  expect(all[0]?.data).toHaveLength(4);
  expect(all[1]?.data.at(1)?.at(-1)).toBe('нет ответственного, нет срока');
  expect((await sheets(penza))[0]?.data).toHaveLength(2);
});

it('a closed campaign proves the cards of those who answered it, and shows in calendar and on the home page', async () => {
  const { id: resolutionId } = await controlled([
    decision({ awaits: { kind: 'campaign-closed', subject: 'planned-openings' } }),
  ]);
  const { campaignId } = await api.as(officer).requests.create({
    ...{ id: randomUUID(), kind: 'planned-openings', title: 'Планы открытия', request: 'Сообщите о планах.' },
    ...{ audience: 'all', regionalCenterIds: [], opensOn: asDay('2026-11-16'), dueOn: asDay('2026-11-30') },
    closesOn: null,
  });
  await api.as(penza).requests.reportNothing({ campaignId, regionalCenterId: 1, version: 0, text: '' });
  const { campaign } = await api.as(officer).requests.get({ campaignId });
  await api.as(officer).requests.close({ campaignId, version: campaign.version, summary: 'Спасибо всем.' });
  const states = (await cards(officer, { resolutionId })).map(({ party, state }) => [party, state]);
  expect(states.toSorted()).toEqual([
    ['rc:1', 'reported'],
    ['rc:2', 'assigned'],
    ['rc:3', 'assigned'],
  ]);
  const attention = await api.as(officer).home.cards();
  expect(attention.find(({ id }) => id === 'control.to-confirm')?.count).toBe(1);
  const span = { from: asDay('2026-12-01'), to: asDay('2026-12-01') };
  expect(await api.as(penza).calendar.items(span)).toMatchObject([
    { kind: 'decision-due', day: '2026-12-01' },
  ]);
  expect(await api.as(officer).search.find({ text: 'резолюция' })).toMatchObject([{ kind: 'resolution' }]);
});
