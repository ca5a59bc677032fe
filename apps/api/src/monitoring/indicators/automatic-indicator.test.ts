import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { october } from '../../testing/month.ts';
import { reportDesk } from '../../testing/report-desk.ts';
import { told } from '../../testing/told.ts';

const { api, key, execute, get, save, heads } = await reportDesk();
const { raw } = api.database;
const migration = new URL('../../../drizzle/0085_video_views_indicator.sql', import.meta.url);

const counted = (views: number) =>
  execute(`update center_reports set "values" = "values" || '{"video_views": ${views}}', version = version + 1
    where center_id = 11 and month = '2026-10'`);

it('a figure that comes by itself is refused when typed, and stays when others are saved beside it', async () => {
  expect(await told(save({ visits: 3, video_views: 900 }))).toContain('«Просмотров видео» заполняется сам');
  expect(await get()).toMatchObject({ state: 'missing', values: {} });
  await counted(40);
  await save({ visits: 3 });
  expect(await get()).toMatchObject({ values: { visits: 3, video_views: 40 } });
  const { version } = await get();
  expect(await save({ visits: 3, video_views: 40 })).toMatchObject({ version });
  expect(await told(save({ visits: 4, video_views: 41 }))).toContain('Уберите это число');
  expect(await get()).toMatchObject({ values: { visits: 3, video_views: 40 } });
});

it('of many reports saved at once only the one with a typed figure is refused', async () => {
  await counted(40);
  const { version } = await get();
  const many = (values: object) =>
    api.as(heads[0]).reports.saveMany({
      ...{ month: october, regionalCenterId: 1 },
      reports: [{ centerId: key.centerId, version, values: values as never, comments: {} }],
    });
  expect(await many({ visits: 5, video_views: 1 })).toMatchObject([{ kind: 'refused' }]);
  expect(await many({ visits: 5 })).toMatchObject([{ kind: 'done' }]);
  expect(await get()).toMatchObject({ values: { visits: 5, video_views: 40 } });
});

it('an installation from before views were counted gets the indicator once, from the next month to open', async () => {
  await raw`delete from indicator_versions where code = 'video_views'`;
  await raw`delete from indicators where code = 'video_views'`;
  const statements = (await readFile(migration, 'utf8')).split('--> statement-breakpoint');
  for (const statement of [...statements, ...statements]) await raw.unsafe(statement);
  const rows =
    await raw`select code, valid_from, valid_to, name_ru from indicator_versions where code = 'video_views'`;
  expect([...rows]).toEqual([
    { code: 'video_views', valid_from: '2026-11', valid_to: null, name_ru: 'Просмотров видео' },
  ]);
});
