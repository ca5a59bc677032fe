import { asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { IndicatorValues } from '@pbnet/domain/monitoring';
import { createHash } from 'node:crypto';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { told } from '../../testing/told.ts';
import { resultFiles } from './result-files.ts';

const api = await testApi();
const { officer, heads, managers } = await seedMonth(api);
const [penza, kamchatka] = heads;
const month = october;
const results = (actor: Actor) => api.as(actor).results;
const read = () => results(officer).ofMonth({ month });

async function report(actor: Actor, centerId: number, values: IndicatorValues): Promise<void> {
  const { reports } = api.as(actor);
  const before = await reports.get({ centerId, month });
  const { version } = await reports.save({ centerId, month, version: before.version, values, comments: {} });
  await reports.submit({ centerId, month, version });
}

async function indexOf(code: string): Promise<number> {
  return (await read()).figures.indicators.findIndex((indicator) => indicator.code === code);
}

function file(actor: Actor | null, name: string) {
  const files = resultFiles({ results: api.services.results, actorOf: () => Promise.resolve(actor) });
  return files.request(`/results/${name}`);
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

await report(managers[0], 11, figures({ visits: 100 }));
await report(managers[1], 21, figures({ visits: 0 }));

describe('a draft', () => {
  it('shows the figures as the reports stand, with the zero lists', async () => {
    const draft = await read();
    expect(draft).toMatchObject({ state: null, version: 0, periodState: 'open', publishedAt: null });
    const visits = await indexOf('visits');
    expect(draft.figures.network.totals[visits]).toBe(100);
    expect(draft.figures.network.counted[visits]).toBe(2);
    expect(draft.figures.network).toMatchObject({ expected: 6, onTime: 2, late: 0 });
    expect(draft.figures.network.zeros).toMatchObject({ someZero: 1, missing: 4 });
    expect(draft.figures.regions.map(({ name, totals }) => [name, totals[visits]])).toEqual([
      ['Калининградская область', null],
      ['Камчатский край', 0],
      ['Пензенская область', 100],
    ]);
  });

  it('keeps the words and tells a second writer what the first wrote', async () => {
    const first = await results(officer).saveWords({ month, version: 0, words: 'Сеть растёт.' });
    expect(first).toEqual({ version: 1 });
    await expect(
      results(officer).saveWords({ month, version: 0, words: 'Другой текст' }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { current: { words: 'Сеть растёт.', version: 1 } } },
    });
    await results(officer).saveWords({ month, version: 1, words: '  ' });
    expect(await read()).toMatchObject({ state: 'draft', version: 2, words: '  ' });
  });

  it('is seen by headquarters alone', async () => {
    expect(await told(results(penza).ofMonth({ month }))).toContain('ещё не опубликованы');
    await expect(results(penza).saveWords({ month, version: 2, words: 'x' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await results(penza).list()).toEqual([]);
    expect((await file(penza, '2026-10.pdf')).status).toBe(404);
  });

  it('can be looked at as a bulletin marked as a draft', async () => {
    const answer = await file(officer, '2026-10.pdf');
    expect(answer.status).toBe(200);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain('(проект)');
    expect(
      Buffer.from(await bytesOf(answer))
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7');
  });

  it('is not published before the month is closed, nor without words, nor by a stale page', async () => {
    expect(await told(results(officer).publish({ month, version: 2 }))).toContain('отчёты ещё собираются');
    api.moveTo('2026-11-11T21:00:00Z');
    await api.services.periods.runSchedule(new Date('2026-11-11T21:00:00Z'));
    expect((await read()).periodState).toBe('closed');
    expect(await told(results(officer).publish({ month, version: 2 }))).toContain('нужны слова');
    await results(officer).saveWords({
      month,
      version: 2,
      words: '=1+1 Первый абзац.\n\n#panic("нет") *Второй* @абзац.',
    });
    await expect(results(officer).publish({ month, version: 2 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('waits for attention: for words at first, then for publishing', async () => {
    const cards = await api.as(officer).home.cards();
    expect(cards).toContainEqual(expect.objectContaining({ id: 'results.to-publish:2026-10' }));
  });
});

describe('published results', () => {
  it('freeze figures and words, keep the bulletin with its hashes, and publish the month', async () => {
    await results(officer).publish({ month, version: 3 });
    const published = await read();
    expect(published).toMatchObject({
      state: 'published',
      periodState: 'published',
      restatements: [],
      corrections: [],
    });
    expect(published.publishedAt).toBe('2026-11-12T00:00:00+03:00');
    expect(published.figures.network.totals[await indexOf('visits')]).toBe(100);

    const pdf = await bytesOf(await file(officer, '2026-10.pdf'));
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('/MarkInfo');
    expect(sha256(pdf)).toBe(published.pdfSha256);
    const xlsx = await bytesOf(await file(penza, '2026-10.xlsx'));
    expect(sha256(xlsx)).toBe(published.xlsxSha256);
  });

  it('are the same however often they are published', async () => {
    const before = await read();
    await Promise.all([
      results(officer).publish({ month, version: 3 }),
      results(officer).publish({ month, version: 4 }),
    ]);
    expect(await read()).toEqual(before);
    const entries = await api.database.raw`select from audit_log where action = 'result.publish'`;
    expect(entries).toHaveLength(1);
  });

  it('open as a workbook with every level, whose texts are never formulas', async () => {
    const xlsx = Buffer.from(await bytesOf(await file(officer, '2026-10.xlsx')));
    const sheets = await readXlsxFile(xlsx);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Сеть',
      'Округа',
      'Субъекты',
      'Региональные центры',
      'Нулевые списки',
      'Динамика',
      'Параметры',
    ]);
    const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    expect(rows('Сеть')).toContainEqual(['Посещений', 'посещ.', 100, 2, 6, 'нет данных', 'нет данных']);
    expect(rows('Субъекты').find(([name]) => name === 'Камчатский край')).toContain(0);
    expect(rows('Параметры').find(([name]) => name === 'Слова ПБ')?.[1]).toMatch(/^=1\+1 Первый абзац/);
  });

  it('reach a regional center with its own figures alone', async () => {
    const seen = await results(penza).ofMonth({ month });
    expect(seen.figures.regionalCenters.map(({ id }) => id)).toEqual([1]);
    expect(seen.figures.regions).toHaveLength(3);
    expect(await results(penza).list()).toMatchObject([
      { month, expected: 6, onTime: 2, late: 0, hasWords: true },
    ]);
  });

  it('no longer take words, and the database itself refuses to change them', async () => {
    expect(await told(results(officer).saveWords({ month, version: 4, words: 'Позже' }))).toContain(
      'больше не меняются',
    );
    const { raw } = api.database;
    await expect(raw`update monitoring_results set words = 'Позже' where month = ${month}`).rejects.toThrow(
      'append-only',
    );
    await expect(raw`delete from monitoring_results where month = ${month}`).rejects.toThrow('append-only');
  });

  it('stand beside a restatement when a report is corrected later', async () => {
    const { reports } = api.as(officer);
    const { version } = await reports.get({ centerId: 11, month });
    await reports.reopen({ centerId: 11, month, version, reason: 'В посещения не вошла выставка' });
    await report(managers[0], 11, figures({ visits: 140 }));

    const seen = await read();
    const visits = await indexOf('visits');
    expect(seen.figures.network.totals[visits]).toBe(100);
    expect(seen.restatements).toContainEqual({
      place: { kind: 'network', key: '' },
      code: 'visits',
      frozen: 100,
      now: 140,
      frozenCounted: 2,
      nowCounted: 2,
    });
    expect(seen.restatements.filter(({ code }) => code === 'visits').map(({ place }) => place.kind)).toEqual([
      'network',
      'district',
      'region',
      'regional-center',
    ]);
    expect(seen.corrections).toMatchObject([
      {
        centerId: 11,
        centerName: 'ЦУД 11',
        code: 'visits',
        before: 100,
        after: 140,
        reason: 'В посещения не вошла выставка',
      },
    ]);
    const corrected = async (actor: Actor) => (await api.as(actor).dashboard.overview({ month })).corrections;
    expect([await corrected(officer), await corrected(penza), await corrected(kamchatka)]).toEqual([1, 1, 0]);
    const elsewhere = await results(kamchatka).ofMonth({ month });
    expect(elsewhere.corrections).toEqual([]);
    expect(elsewhere.restatements.map(({ place }) => place.kind)).not.toContain('regional-center');
  });
});

it('shows months that were published before the system kept results as their reports stand, without a bulletin', async () => {
  const august = asMonth('2026-08');
  await api.database.raw`
    insert into reporting_periods (month, state, opens_on, due_on, closes_on)
    values (${august}, 'published', '2026-09-01', '2026-09-05', '2026-09-10')`;
  const earlier = await results(penza).ofMonth({ month: august });
  expect(earlier).toMatchObject({ state: null, words: '', pdfSha256: null });
  expect((await file(penza, '2026-08.pdf')).status).toBe(404);
});

describe('files', () => {
  it.each([
    [null, '2026-10.pdf', 401],
    [managers[0], '2026-10.pdf', 200],
    [officer, '2026-13.pdf', 404],
    [officer, '1999-01.xlsx', 404],
    [officer, '2026-10.docx', 404],
  ])('answers %o for %s with %i', async (actor, name, status) => {
    expect((await file(actor, name)).status).toBe(status);
  });

  it('knows no month that nobody has planned', async () => {
    expect(await told(results(officer).ofMonth({ month: asMonth('2031-01') }))).toContain(
      'Такого отчётного месяца нет',
    );
  });
});
