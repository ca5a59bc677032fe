import { asMonth } from '@pbnet/domain';
import { isAsked, videoViewsCode } from '@pbnet/domain/monitoring';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { told } from '../../testing/told.ts';

const api = await testApi();
const { officer, heads, managers } = await seedMonth(api);
const november = asMonth('2026-11');
const december = asMonth('2026-12');

const form = (month = november) => api.as(managers[0]).indicators.form({ month });
const versionOf = async (code: string) =>
  (await api.as(officer).indicators.catalogue()).versions.findLast((version) => version.code === code)?.id ??
  0;

const wording = {
  nameRu: 'Виртуальных экскурсий',
  nameEn: 'Virtual tours',
  unit: 'ед.',
  kind: 'flow',
  zeroPolicy: 'fine',
} as const;

it('the starting form asks twelve indicators, counts the thirteenth itself, and has its rules', async () => {
  const starting = await form(october);
  expect(starting.indicators.map(({ code }) => code).slice(0, 3)).toEqual([
    'registered_users',
    'new_users',
    'visits',
  ]);
  expect(starting.indicators.filter(isAsked)).toHaveLength(12);
  expect(starting.indicators.at(-1)?.code).toBe(videoViewsCode);
  expect(starting).toMatchObject({ hardRules: { length: 3 }, softRules: { length: 2 } });
  expect((await form(asMonth('2024-12'))).indicators).toEqual([]);
});

it('a new indicator is asked for from its month on, and old months keep their own form', async () => {
  await api.as(officer).indicators.add({ code: 'virtual_tours', from: december, ...wording });
  expect((await form(november)).indicators).toHaveLength(13);
  expect((await form(december)).indicators.at(-1)).toEqual({
    code: 'virtual_tours',
    position: 14,
    ...wording,
  });
  expect(
    await told(api.as(officer).indicators.add({ code: 'visits', from: december, ...wording })),
  ).toContain('Показатель с кодом «visits» уже есть.');
});

it('a change of wording or policy holds from its month on', async () => {
  const change = {
    code: 'copies',
    from: december,
    ...wording,
    nameRu: 'Копий',
    zeroPolicy: 'matters',
  } as const;
  const versionId = await versionOf('copies');
  await api.as(officer).indicators.change({ ...change, versionId });
  const copies = async (month: typeof december) =>
    (await form(month)).indicators.find(({ code }) => code === 'copies');
  expect(await copies(november)).toMatchObject({ nameRu: 'Выдано копий и распечаток', zeroPolicy: 'fine' });
  expect(await copies(december)).toMatchObject({ nameRu: 'Копий', zeroPolicy: 'matters' });
  await expect(api.as(officer).indicators.change({ ...change, versionId })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});

it('the form of a month that is open, or older, does not change', async () => {
  const versionId = await versionOf('visits');
  for (const from of [october, asMonth('2026-01')])
    expect(
      await told(api.as(officer).indicators.change({ code: 'visits', from, versionId, ...wording })),
    ).toContain('уже сдают отчёты, менять её нельзя');
});

it('an indicator that is no longer asked leaves the form, its rules too, and reports refuse it', async () => {
  await api.as(officer).indicators.retire({
    code: 'video_participants',
    from: december,
    versionId: await versionOf('video_participants'),
  });
  expect((await form(november)).hardRules).toHaveLength(3);
  const later = await form(december);
  expect(later.indicators.map(({ code }) => code)).not.toContain('video_participants');
  expect(later.hardRules).toHaveLength(2);
  api.moveTo('2026-12-31T09:00:00Z');
  await api.as(officer).periods.open({ month: december });
  const values = figures();
  const call = api
    .as(officer)
    .reports.save({ centerId: 11, month: december, version: 0, values, comments: {} });
  expect(await told(call)).toContain('Показателя «video_participants» нет в форме за декабрь 2026.');
});

it('rules change from a month on and name only indicators of the form', async () => {
  const from = asMonth('2027-01');
  const softRules = [{ kind: 'deviation', deviations: 3, months: 6 }] as const;
  const hardRules = [{ kind: 'at-most', code: 'copies', of: 'document_views' }] as const;
  await api
    .as(officer)
    .indicators.changeRules({ from, hardRules: [...hardRules], softRules: [...softRules] });
  expect(await form(from)).toMatchObject({ hardRules, softRules });
  expect((await form(december)).softRules).toHaveLength(2);
  const unknown = [{ kind: 'requires', code: 'copies', needs: 'holograms' } as const];
  expect(
    await told(api.as(officer).indicators.changeRules({ from, hardRules: unknown, softRules: [] })),
  ).toContain('Правило называет показатель «holograms»');
});

it('only headquarters’ monitoring changes the form', async () => {
  const add = { code: 'mine', from: asMonth('2027-01'), ...wording };
  await expect(api.as(heads[0]).indicators.add(add)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
