import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { UiProvider } from '../../provider/ui-provider.tsx';
import { EntryGrid, type GridCells, type GridChange, type GridColumn, type GridRow } from '../index.ts';

const columns: readonly GridColumn[] = [
  { key: 'name', title: 'Показатель', kind: 'row-header' },
  { key: 'previous', title: 'Прошлый месяц', kind: 'read-only' },
  { key: 'value', title: 'Значение', kind: 'number' },
  { key: 'note', title: 'Комментарий', kind: 'text' },
];

const labels = ['Посещения', 'Просмотры', 'Мероприятия', 'Участники', 'Публикации'];
const rows: readonly GridRow[] = labels.map((label, index) => ({ key: `r${index}`, label }));

function changed(cells: GridCells, changes: readonly GridChange[]): GridCells {
  return changes.reduce<GridCells>(
    (all, { rowKey, columnKey, value }) => ({
      ...all,
      [rowKey]: { ...all[rowKey], [columnKey]: { ...all[rowKey]?.[columnKey], value } },
    }),
    cells,
  );
}

/** A sheet with an owner, in Russian. */
export function Sheet({
  start,
  lines = rows,
}: {
  readonly start: GridCells;
  readonly lines?: readonly GridRow[];
}) {
  const [cells, setCells] = useState(start);
  return (
    <UiProvider language="ru" env="test">
      <EntryGrid
        label="Показатели за октябрь"
        rows={lines}
        columns={columns}
        cells={cells}
        onChange={(changes) => setCells((last) => changed(last, changes))}
      />
    </UiProvider>
  );
}

/** Opens the sheet and clicks a cell. */
export async function open(start: GridCells = {}, at: readonly [row: number, column: number] = [0, 2]) {
  const user = userEvent.setup({ delay: null });
  render(<Sheet start={start} />);
  await user.click(cell(...at));
  return user;
}

export function cell(row: number, column: number): HTMLElement {
  const line = screen.getByRole('grid').querySelectorAll('tbody tr')[row];
  const found = line?.children[column];
  if (!(found instanceof HTMLElement)) throw new Error(`No cell ${row}, ${column}`);
  return found;
}

// Groups of figures are parted by a no-break space; the tests are read easier without it.
export const text = (row: number, column = 2) => cell(row, column).textContent?.replaceAll('\u00a0', ' ');
export const column = (index = 2) => labels.map((_, row) => text(row, index));

/** What the grid puts on the clipboard; user-event copies only selected text, which a grid has none of. */
export function taken(how: 'copy' | 'cut'): string | undefined {
  const clipboard = new Map<string, string>();
  const clipboardData = { setData: (type: string, data: string) => clipboard.set(type, data) };
  fireEvent[how](document.activeElement ?? document.body, { clipboardData });
  return clipboard.get('text/plain');
}
