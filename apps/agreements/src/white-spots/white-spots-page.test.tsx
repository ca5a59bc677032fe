import type { ApiOutputs } from '@pbnet/api-client';
import { asDay, asMonth } from '@pbnet/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { officer, openingId } from '../testing/plan.ts';
import { renderPage } from '../testing/render-page.tsx';

const spot = {
  ...{ id: 5, regionId: 1, regionName: 'Пензенская область', name: 'Мокшанский район', oktmo: null },
  kind: 'municipal-district' as const,
  ...{ seat: 'Мокшан', population: 24_000, kilometres: 41.6 },
  point: { latitude: 53.44, longitude: 44.61 },
  nearest: { id: 11, code: 'PNZ-011', name: 'Библиотека № 2', locality: 'Пенза', regionId: 1 },
};

const found: ApiOutputs['whiteSpots']['find'] = {
  ...{ asOf: asDay('2026-11-23'), reach: 10, apart: 1, near: [] },
  regions: [
    {
      ...{ id: 1, code: 'RU-PNZ', isoCode: 'RU-PNZ', nameRu: 'Пензенская область', nameEn: 'Penza' },
      ...{ centers: 3, placed: 2, municipalities: 4, covered: 2, uncoveredPopulation: 33_000 },
    },
  ],
  spots: [
    { ...spot, opening: null },
    {
      ...{ ...spot, id: 6, name: 'Наровчатский район', population: null },
      opening: { id: openingId, state: 'agreed', plannedMonth: asMonth('2027-04') },
    },
  ],
};

afterEach(() => vi.unstubAllGlobals());

it('names the spots with the nearest center and the plans, and marks them on the region’s map', async () => {
  const find = vi.fn((_: unknown) => found);
  renderPage({
    at: '/agreements/white-spots?region=1&reach=15',
    as: officer,
    answers: { 'whiteSpots.find': find },
  });
  const row = await screen.findByRole('row', { name: /Мокшанский район/ });
  expect(within(row).getByText('42 км')).toBeDefined();
  expect(within(row).getByRole('link', { name: 'Предложить открытие: Мокшанский район' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'на апрель 2027' })).toBeDefined();
  expect(find).toHaveBeenCalledWith({ regionId: 1, reach: 15, apart: 1 });
  expect(await screen.findByText('Без центра на карте: Пензенская область')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Показать таблицей' }));
  expect(await screen.findByText('жителей 24 000, до центра 42 км')).toBeDefined();
});

it('takes a distance into the address when it is one, and keeps and tells what is none', async () => {
  const find = vi.fn((_: unknown) => found);
  renderPage({ at: '/agreements/white-spots', as: officer, answers: { 'whiteSpots.find': find } });
  const reach = await screen.findByRole('textbox', { name: 'Центр обслуживает в пределах, км' });
  await userEvent.clear(reach);
  await userEvent.type(reach, 'много');
  expect(await screen.findByText('Число от 0 до 100')).toBeDefined();
  expect(reach).toHaveProperty('value', 'много');
  await userEvent.clear(reach);
  await userEvent.type(reach, '2,5');
  await waitFor(() => expect(find).toHaveBeenLastCalledWith({ reach: 2.5, apart: 1 }));
});

it('shows what is wrong with each row of a list and offers to write only a list without errors', async () => {
  const rows = [
    { row: 2, name: 'город Пенза', outcome: 'new', problems: [] },
    { row: 3, name: 'Уезд', outcome: 'refused', problems: ['Вид «уезд» неизвестен.'] },
  ];
  const answer = { written: false, confirmation: 'c', rows };
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(answer))),
  );
  renderPage({ at: '/agreements/white-spots/list', as: officer, answers: {} });
  await screen.findByRole('heading', { name: 'Список муниципальных образований' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  expect(input).not.toBeNull();
  if (input) await userEvent.upload(input, new File(['x'], 'list.xlsx'));
  await userEvent.click(await screen.findByRole('button', { name: 'Проверить файл' }));
  expect(await screen.findByText(/1 строка с ошибкой/)).toBeDefined();
  expect(screen.getByText('Вид «уезд» неизвестен.')).toBeDefined();
  expect(screen.queryByText('город Пенза')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Записать в систему' })).toBeNull();
});
