import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { reportAttention } from './report-attention.ts';

const api = await testApi();
const { officer, heads, managers } = await seedMonth(api);
const [penza] = heads;
const [manager] = managers;
let now = new Date('2026-11-03T09:00:00Z');
const source = reportAttention({ database: api.database, now: () => now });
const cards = async (actor: typeof manager) =>
  (await source.cards(actor)).map(({ id, tone, count, to }) => ({ id, tone, count, to }));
const key = { centerId: 11, month: october };

it('tells a centre to hand in, urgently once its due day is over', async () => {
  const [card] = await source.cards(manager);
  expect(card).toMatchObject({
    id: 'reports.fill:2026-10',
    tone: 'soon',
    title: { ru: 'Сдать отчёт за октябрь 2026' },
    detail: { ru: 'До 23:59 5 ноября 2026 года' },
    to: '/monitoring/sheet/2026-10',
  });
  now = new Date('2026-11-05T21:00:00Z');
  expect(await cards(manager)).toMatchObject([{ tone: 'urgent' }]);
  now = new Date('2026-11-03T09:00:00Z');
});

it('tells a regional center what is not handed in and what to accept, and a centre what came back', async () => {
  const { version } = await api
    .as(manager)
    .reports.save({ ...key, version: 0, values: figures(), comments: {} });
  await api.as(manager).reports.submit({ ...key, version });
  expect(await cards(manager)).toEqual([]);
  expect(await cards(penza)).toEqual([
    { id: 'reports.fill:2026-10', tone: 'soon', count: 2, to: '/monitoring/grid/2026-10' },
    { id: 'reports.accept:2026-10', tone: 'soon', count: 1, to: '/monitoring/grid/2026-10' },
  ]);
  await api.as(penza).reports.return({ ...key, version: version + 1, reason: 'Опечатка' });
  expect(await cards(manager)).toMatchObject([{ id: 'reports.returned:2026-10', tone: 'urgent' }]);
  expect(await cards(penza)).toMatchObject([{ count: 3 }]);
});

it('leaves headquarters to the board', async () => {
  expect(await cards(officer)).toEqual([]);
});
