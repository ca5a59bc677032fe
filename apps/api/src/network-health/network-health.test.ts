import { asDay } from '@pbnet/domain';
import { named, type Finding } from '@pbnet/domain/network-health';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { healthAttention } from './health-attention.ts';
import { networkHealth } from './network-health.ts';

const { database } = await testApi();
await seedNetwork(database);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const penza = await seedActor(database, 'regional-head', regionalCenterPlace(1));
const editor = await seedActor(database, 'media-editor', networkPlace);

const words = { ru: 'Специалист', en: 'Officer' };
const finding = (kind: Finding['kind'], regionId: number, since: string | null = null): Finding => ({
  ...{
    key: `${kind}:${regionId}:${since}`,
    kind,
    about: named(`ЦУД в посёлке Озёрном ${regionId}`),
    to: '/agreements/1',
  },
  ...{ regionId, regionalCenterId: regionId, since: since === null ? null : asDay(since) },
  ...{ next: { ru: 'Подготовить соглашение', en: 'Draft' }, responsible: words },
});

/** A source over a real table: row-level security narrows it as it does those of the modules. */
const centers = {
  findings: async (tx: Parameters<Parameters<typeof database.as>[1]>[0]) => {
    const { sql } = await import('drizzle-orm');
    const rows = await tx.execute<{ id: number }>(sql`select distinct region_id as id from access_centers`);
    return rows.flatMap(({ id }) => [
      finding('center-without-agreement', id, '2026-02-01'),
      finding('agreement-expired', id, '2026-01-01'),
      ...Array.from({ length: id === 3 ? 120 : 0 }, (_, index) =>
        finding(
          'center-without-contact',
          id,
          `20${String(10 + Math.floor(index / 12))}-${String(1 + (index % 12)).padStart(2, '0')}-01`,
        ),
      ),
    ]);
  },
};
const health = networkHealth({
  ...{ database, sources: [centers], today: () => asDay('2026-11-23') },
  publicUrl: 'http://localhost:3000',
});

it('counts by kind and region what fits the other filters, and shows a page along the chain', async () => {
  const board = await health.board(officer, { page: 1 });
  expect(board).toMatchObject({ all: 126, total: 126, pageSize: 100 });
  expect(board.findings[0]?.kind).toBe('agreement-expired');
  expect(board.findings).toHaveLength(100);
  expect((await health.board(officer, { page: 2 })).findings).toHaveLength(26);
  const narrowed = await health.board(officer, { kind: 'agreement-expired', regionId: 3, page: 1 });
  expect(narrowed.total).toBe(1);
  expect(narrowed.counts).toMatchObject({ 'agreement-expired': 1, 'center-without-contact': 120 });
  expect(narrowed.regions.map(({ findings }) => findings)).toEqual([1, 1, 1]);
  expect((await health.board(officer, { search: 'озерном 2', page: 1 })).total).toBe(2);
});

it('shows a regional center its own, and comes as a workbook', async () => {
  expect((await health.board(penza, { page: 1 })).regions.map(({ id }) => id)).toEqual([1]);
  const bytes = await health.workbook(officer, { kind: 'agreement-expired', page: 1 });
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  expect(sheet?.data).toHaveLength(4);
  expect(sheet?.data[1]).toContain('Соглашение истекло');
  expect(sheet?.data[1]?.at(-1)).toBe('http://localhost:3000/agreements/1');
});

it('asks for attention on the home page of those who may see it', async () => {
  const attention = healthAttention(health);
  expect(await attention.cards(penza)).toMatchObject([
    { tone: 'urgent', count: 2, to: '/agreements/health' },
  ]);
  expect(await attention.cards(editor)).toEqual([]);
});
