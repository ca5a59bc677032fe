import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { UiProvider } from '../provider/ui-provider.tsx';
import { PointMap, RussiaMap, TileGrid, valueClasses, type RegionUnit } from './index.ts';
import { viewOf } from './map-view.ts';
import { project, unproject } from './projection.ts';

const units: readonly RegionUnit[] = [
  { code: 'RU-PNZ', name: 'Пензенская область', classKey: 'ok', text: 'вовремя' },
  { code: 'RU-ULY', name: 'Ульяновская область', classKey: 'late', text: 'поздно' },
  { code: 'RU-KGD', name: 'Калининградская область', classKey: null, text: 'нет данных' },
  { code: 'RU-NEW', name: 'Новый субъект', classKey: 'ok', text: 'вовремя' },
];

const picture = {
  title: 'Сдача отчётов',
  summary: 'Один регион опоздал.',
  units,
  legend: [
    { key: 'ok', label: 'вовремя', fill: 'ok' },
    { key: 'late', label: 'поздно', fill: 'warning' },
  ],
} as const;

it('has a tile for every unit, those without a place of their own too', () => {
  render(
    <UiProvider language="ru" env="test">
      <TileGrid {...picture} />
    </UiProvider>,
  );
  expect(screen.getAllByRole('gridcell')).toHaveLength(4);
  expect(screen.getByRole('gridcell', { name: 'Новый субъект: вовремя' })).toBeDefined();
  expect(within(screen.getByRole('list', { name: 'Обозначения' })).getByText('нет данных')).toBeDefined();
});

it('walks the tiles by arrows and selects with Enter', async () => {
  const onSelect = vi.fn();
  render(
    <UiProvider language="ru" env="test">
      <TileGrid {...picture} selected="RU-PNZ" onSelect={onSelect} />
    </UiProvider>,
  );
  screen.getByRole('gridcell', { name: 'Пензенская область: вовремя', selected: true }).focus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onSelect).toHaveBeenCalledWith('RU-ULY');
});

it('draws what has a shape, and names what has none', async () => {
  render(
    <UiProvider language="ru" env="test">
      <RussiaMap {...picture} />
    </UiProvider>,
  );
  const map = await screen.findByRole('img', { name: 'Сдача отчётов. Один регион опоздал.' });
  expect(map.querySelectorAll(':scope > path')).toHaveLength(3);
  expect(screen.getByText(/Новый субъект — вовремя/)).toBeDefined();
});

it('gives the keyboard a table of the map', async () => {
  const onSelect = vi.fn();
  render(
    <UiProvider language="ru" env="test">
      <RussiaMap {...picture} onSelect={onSelect} />
    </UiProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Показать таблицей' }));
  await userEvent.click(screen.getByRole('button', { name: 'Новый субъект' }));
  expect(onSelect).toHaveBeenCalledWith('RU-NEW');
});

it('parts values into classes of about one size, zero apart from no data', () => {
  const { legend, classOf } = valueClasses([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, null], String);
  expect(legend.map(({ label }) => label)).toEqual(['0 – 1', '2 – 3', '4 – 5', '6 – 7', '8 – 9']);
  expect(classOf(0)).toBe('0');
  expect(classOf(5)).toBe('4');
  expect(classOf(null)).toBeNull();
});

it('makes as many classes as there are values', () => {
  expect(valueClasses([7, 7, 7], String).legend.map(({ label }) => label)).toEqual(['7']);
  expect(valueClasses([], String).legend).toEqual([]);
});

it('reads back the place that it draws, and draws towns inside their own units', () => {
  for (const place of [
    { latitude: 53.2, longitude: 45.02 },
    { latitude: 64.73, longitude: 177.5 },
    { latitude: 66.08, longitude: -169.7 },
  ]) {
    const back = unproject(project(place));
    expect(back.latitude).toBeCloseTo(place.latitude, 6);
    expect(back.longitude).toBeCloseTo(place.longitude, 6);
  }
  const { x, y } = project({ latitude: 53.2, longitude: 45.02 });
  const view = viewOf('RU-PNZ');
  expect(x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height).toBe(true);
  expect(viewOf('RU-PNZ').width).toBeLessThan(viewOf(undefined).width);
});

it('names every mark of the points, opens one by pressing, and gives the keyboard a table', async () => {
  const onOpen = vi.fn();
  const penza = {
    latitude: 53.2,
    longitude: 45.02,
    mark: 'ring',
    name: 'Пенза',
    text: 'предложено',
  } as const;
  render(
    <UiProvider language="ru" env="test">
      <PointMap
        title="Открытия"
        summary="Одно."
        points={[{ key: 'a', ...penza }]}
        marks={[{ mark: 'ring', label: 'предложено' }]}
        onOpen={onOpen}
      />
    </UiProvider>,
  );
  const map = await screen.findByRole('img', { name: 'Открытия. Одно.' });
  const mark = map.querySelector('g');
  if (mark) await userEvent.click(mark);
  expect(onOpen).toHaveBeenCalledWith('a');
  await userEvent.click(screen.getByRole('button', { name: 'Показать таблицей' }));
  expect(screen.getByRole('row', { name: 'Пенза предложено' })).toBeDefined();
});
