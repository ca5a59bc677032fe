import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { UiProvider } from '../provider/ui-provider.tsx';
import { DataTable, type DataTableColumn } from './data-table.tsx';

interface Center {
  readonly name: string;
  readonly visits: number | null;
}

const centers: readonly Center[] = [
  { name: 'Ёлкинская библиотека', visits: 12 },
  { name: 'Районная библиотека', visits: null },
  { name: 'Городская библиотека', visits: 450 },
];

const columns: readonly DataTableColumn<Center>[] = [
  { key: 'name', title: 'Центр', rowHeader: true, cell: ({ name }) => name, sortValue: ({ name }) => name },
  {
    key: 'visits',
    title: 'Посещения',
    numeric: true,
    cell: ({ visits }) => visits,
    sortValue: ({ visits }) => visits,
    total: '462 по 2 из 3 центров',
  },
];

function show(rows: readonly Center[] = centers) {
  render(
    <UiProvider language="ru" env="test">
      <DataTable caption="Центры" columns={columns} rows={rows} rowKey={({ name }) => name} />
    </UiProvider>,
  );
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

it('is named by its caption and names its rows', () => {
  show();
  const table = screen.getByRole('table', { name: 'Центры' });
  expect(within(table).getByRole('row', { name: 'Городская библиотека 450' })).toBeDefined();
});

it('says that a value is absent instead of leaving a blank or a zero', () => {
  show();
  expect(screen.getByRole('row', { name: 'Районная библиотека нет данных' })).toBeDefined();
});

describe('sorting', () => {
  it('goes up, down and back, absent values last both times', async () => {
    show();
    const head = screen.getByRole('columnheader', { name: 'Посещения' });
    const button = within(head).getByRole('button');
    await userEvent.click(button);
    expect(names().slice(0, 3)).toEqual([
      'Ёлкинская библиотека',
      'Городская библиотека',
      'Районная библиотека',
    ]);
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(button);
    expect(names().slice(0, 3)).toEqual([
      'Городская библиотека',
      'Ёлкинская библиотека',
      'Районная библиотека',
    ]);
    await userEvent.click(button);
    expect(names().slice(0, 3)).toEqual(centers.map(({ name }) => name));
    expect(head.getAttribute('aria-sort')).toBe('none');
  });

  it('knows where «ё» stands, by keyboard', async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(names().slice(0, 3)).toEqual([
      'Городская библиотека',
      'Ёлкинская библиотека',
      'Районная библиотека',
    ]);
  });
});

it('shows totals with what they are made of', () => {
  show();
  expect(screen.getByRole('row', { name: 'Итого 462 по 2 из 3 центров' })).toBeDefined();
});

it('says when there is nothing, without totals', () => {
  show([]);
  expect(screen.getByText('Здесь пока ничего нет')).toBeDefined();
  expect(screen.queryByText('Итого')).toBeNull();
});
