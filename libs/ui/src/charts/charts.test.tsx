import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { UiProvider } from '../provider/ui-provider.tsx';
import { HeatMap, RankBars, TrendChart } from './index.ts';

const trend = (
  <UiProvider language="ru" env="test">
    <TrendChart
      title="Посещения"
      summary="Выросли на треть."
      periods={['янв', 'фев', 'мар']}
      series={[{ name: 'Посещения', values: [1200, null, 1600], previousYear: [900, 1000, 1100] }]}
      downloadHref="/visits.xlsx"
    />
  </UiProvider>
);

it('shows the same figures as a table, absent ones in words', async () => {
  render(trend);
  const figure = screen.getByRole('figure', { name: 'Посещения' });
  await userEvent.click(within(figure).getByRole('button', { name: 'Показать таблицей' }));
  expect(within(figure).getByRole('row', { name: /^фев 1\s000 нет данных$/ })).toBeDefined();
  expect(within(figure).getByRole('link', { name: 'Скачать XLSX' }).getAttribute('href')).toBe(
    '/visits.xlsx',
  );
});

it('reads the periods of a chart by arrows', async () => {
  render(trend);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  const plot = screen.getByRole('group', { name: /Посещения. Выросли на треть/ });
  expect(document.activeElement).toBe(plot);
  expect(within(plot).getByText('нет данных')).toBeDefined();
});

it('ranks amounts from the largest down, no data last', () => {
  render(
    <UiProvider language="ru" env="test">
      <RankBars
        title="Регионы"
        summary="Впереди Карелия."
        labelTitle="Регион"
        valueTitle="Посещения"
        bars={[
          { key: 'a', label: 'Рязанская область', value: null },
          { key: 'b', label: 'Пензенская область', value: 10 },
          { key: 'c', label: 'Республика Карелия', value: 20 },
        ]}
      />
    </UiProvider>,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Республика Карелия20',
    'Пензенская область10',
    'Рязанская областьнет данных',
  ]);
});

it('says the state of every square and opens it by keyboard', async () => {
  const onSelect = vi.fn();
  render(
    <UiProvider language="ru" env="test">
      <HeatMap
        title="Сдача"
        summary="Один опоздал."
        rowTitle="Регион"
        months={['янв', 'фев']}
        rows={[
          { key: 'pnz', label: 'Пензенская область', states: ['ok', 'late'] },
          { key: 'kr', label: 'Республика Карелия', states: ['ok', null] },
        ]}
        states={[
          { key: 'ok', label: 'вовремя', tone: 'ok', icon: 'check' },
          { key: 'late', label: 'поздно', tone: 'warning', icon: 'clock' },
        ]}
        onSelect={onSelect}
      />
    </UiProvider>,
  );
  const [first] = screen.getAllByRole('gridcell');
  first?.focus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onSelect).toHaveBeenCalledWith('pnz', 1);
  expect(within(document.activeElement as HTMLElement).getByRole('img', { name: 'поздно' })).toBeDefined();
});
