import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { UiProvider } from '../provider/ui-provider.tsx';
import { EntryGrid, type GridCells, type GridChange, type GridColumn, type GridRow } from './index.ts';

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

function Sheet({ start, lines = rows }: { readonly start: GridCells; readonly lines?: readonly GridRow[] }) {
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

async function open(start: GridCells = {}, at: readonly [row: number, column: number] = [0, 2]) {
  const user = userEvent.setup({ delay: null });
  render(<Sheet start={start} />);
  await user.click(cell(...at));
  return user;
}

function cell(row: number, column: number): HTMLElement {
  const line = screen.getByRole('grid').querySelectorAll('tbody tr')[row];
  const found = line?.children[column];
  if (!(found instanceof HTMLElement)) throw new Error(`No cell ${row}, ${column}`);
  return found;
}

// Groups of figures are parted by a no-break space; the tests are read easier without it.
const text = (row: number, column = 2) => cell(row, column).textContent?.replaceAll('\u00a0', ' ');
const column = (index = 2) => labels.map((_, row) => text(row, index));

/** What the grid puts on the clipboard; user-event copies only selected text, which a grid has none of. */
function taken(how: 'copy' | 'cut'): string | undefined {
  const clipboard = new Map<string, string>();
  const clipboardData = { setData: (type: string, data: string) => clipboard.set(type, data) };
  fireEvent[how](document.activeElement ?? document.body, { clipboardData });
  return clipboard.get('text/plain');
}

describe('typing', () => {
  it('writes figures one under another, as fast as the keys come', async () => {
    const user = await open();
    await user.keyboard('77{Enter}1234{Enter}0{Enter}');
    expect(column()).toEqual(['77', '1 234', '0', '', '']);
    expect(document.activeElement).toBe(cell(3, 2));
  });

  it('replaces the value when typing over it and edits it on Enter and F2', async () => {
    const user = await open({ r0: { value: { value: 12 } }, r1: { value: { value: 12 } } });
    await user.keyboard('5{Enter}{F2}3{Enter}');
    expect(column()).toEqual(['5', '123', '', '', '']);
  });

  it('leaves the value alone on Escape', async () => {
    const user = await open({ r0: { value: { value: 12 } } });
    await user.keyboard('99{Escape}');
    expect(text(0)).toBe('12');
    expect(document.activeElement).toBe(cell(0, 2));
  });

  it('tells a blank from a zero', async () => {
    const user = await open({ r0: { value: { value: 5 } }, r1: { value: { value: 5 } } });
    await user.keyboard('{Delete}{ArrowDown}0{Enter}');
    expect(text(0)).toBe('');
    expect(text(1)).toBe('0');
  });

  it('keeps what is not a number, marks it and says how to put it right', async () => {
    const user = await open();
    await user.keyboard('12 чел.{Enter}{ArrowUp}');
    expect(text(0)).toContain('12 чел.');
    expect(cell(0, 2).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Это не число/)).toBeDefined();
  });

  it('keeps what was typed when the person clicks elsewhere', async () => {
    const user = await open();
    await user.keyboard('42');
    await user.click(cell(3, 3));
    expect(text(0)).toBe('42');
    expect(document.activeElement).toBe(cell(3, 3));
  });

  it('takes comments as text', async () => {
    const user = await open({}, [0, 3]);
    await user.keyboard('007 — ремонт{Enter}');
    expect(text(0, 3)).toBe('007 — ремонт');
  });

  it('does not change closed cells and says so', async () => {
    const user = await open({ r0: { value: { value: 7, state: 'locked' } } });
    await user.keyboard('9{Delete}');
    expect(text(0)).toContain('7');
    expect(cell(0, 2).getAttribute('aria-readonly')).toBe('true');
    await user.keyboard('1');
    expect(screen.getByRole('status').textContent).toBe('Эту ячейку нельзя изменить');
  });

  it('shows an answer that is not a number in words and keeps it when merely looked at', async () => {
    const user = await open({ r0: { value: { value: { kind: 'not-applicable', reason: 'нет читального зала' } } } });
    await user.keyboard('{Enter}{Enter}');
    expect(text(0)).toBe('не применяется');
  });
});

describe('moving', () => {
  it.each([
    ['{ArrowDown}{ArrowRight}', 1, 3],
    ['{Control>}{ArrowDown}{/Control}', 4, 2],
    ['{Control>}{ArrowLeft}{/Control}', 0, 0],
    ['{Home}', 0, 0],
    ['{End}', 0, 3],
    ['{Control>}{End}{/Control}', 4, 3],
    ['{Tab}', 0, 3],
    ['{Tab}{Tab}', 1, 2],
    ['{ArrowDown}{Shift>}{Tab}{/Shift}', 0, 3],
  ])('goes by %s to row %d, column %d', async (keys, row, at) => {
    const user = await open();
    await user.keyboard(keys);
    expect(document.activeElement).toBe(cell(row, at));
  });

  it('lets Tab out after Escape', async () => {
    const user = userEvent.setup({ delay: null });
    render(
      <>
        <Sheet start={{}} />
        <button type="button">Дальше</button>
      </>,
    );
    await user.click(cell(0, 2));
    await user.keyboard('{Escape}{Tab}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Дальше' }));
  });
});

describe('clipboard', () => {
  it('reads Russian numbers of a pasted block', async () => {
    const user = await open();
    await user.paste('1\u00a0234\tпервый\r\n5,5\tвторой\r\n1\u202f000\t\r\n—\tпрочерк\r\n');
    expect(column()).toEqual(['1 234', '5,5', '1 000', '', '']);
    expect(text(1, 3)).toBe('второй');
    expect(screen.getByRole('status').textContent).toBe('Вставлено значений: 8, с ошибкой: 0, пропущено: 0');
  });

  it('keeps unreadable values of a block and counts them', async () => {
    const user = await open();
    await user.paste('10\nмного\n12');
    expect(column().slice(0, 3)).toEqual(['10', expect.stringContaining('много'), '12']);
    expect(screen.getByRole('status').textContent).toBe('Вставлено значений: 3, с ошибкой: 1, пропущено: 0');
  });

  it('asks before writing over values, and does nothing when told not to', async () => {
    const user = await open({ r1: { value: { value: 8 } } });
    await user.paste('1\n2\n3');
    const dialog = await screen.findByRole('dialog', { name: 'Проверьте вставку' });
    expect(within(dialog).getByRole('row', { name: 'Просмотры, Значение 8 2' })).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Отмена' }));
    expect(column()).toEqual(['', '8', '', '', '']);
  });

  it('asks before losing what does not fit', async () => {
    const user = await open({}, [3, 2]);
    await user.paste('1\n2\n3\n4');
    const dialog = await screen.findByRole('dialog', { name: 'Проверьте вставку' });
    expect(dialog.textContent).toContain('не поместится в таблицу и пропадёт: 2');
    await user.click(within(dialog).getByRole('button', { name: 'Вставить' }));
    expect(column()).toEqual(['', '', '', '1', '2']);
    expect(screen.getByRole('status').textContent).toBe('Вставлено значений: 2, с ошибкой: 0, пропущено: 2');
  });

  it('skips closed cells', async () => {
    const user = await open({ r1: { value: { value: 7, state: 'locked' } } });
    await user.paste('1\n2\n3');
    expect(column().slice(0, 3)).toEqual(['1', expect.stringContaining('7'), '3']);
    expect(screen.getByRole('status').textContent).toContain('пропущено: 1');
  });

  it('fills the selected range with a single value', async () => {
    const user = await open();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await user.paste('0');
    expect(column()).toEqual(['0', '0', '0', '', '']);
  });

  it('takes a block pasted into the open editor as a block', async () => {
    const user = await open();
    await user.keyboard('9');
    await user.paste('1\n2');
    expect(column().slice(0, 2)).toEqual(['1', '2']);
  });

  it('copies a range as Excel reads it', async () => {
    const user = await open({ r0: { value: { value: 1234.5 } }, r1: { note: { value: 'два "слова"' } } });
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(taken('copy')).toBe('1234,5\t\n\t"два ""слова"""');
  });

  it('cuts a range', async () => {
    await open({ r0: { value: { value: 5 } } });
    expect(taken('cut')).toBe('5');
    expect(text(0)).toBe('');
  });
});

describe('ranges and undo', () => {
  it('clears a range, takes it back and does it again', async () => {
    const user = await open({ r0: { value: { value: 1 } }, r1: { value: { value: 2 } } });
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(column().slice(0, 2)).toEqual(['', '']);
    await user.keyboard('{Control>}z{/Control}');
    expect(column().slice(0, 2)).toEqual(['1', '2']);
    await user.keyboard('{Control>}y{/Control}');
    expect(column().slice(0, 2)).toEqual(['', '']);
  });

  it('undoes with the Russian layout on', async () => {
    const user = await open();
    await user.keyboard('5{Enter}{Control>}[KeyZ]{/Control}');
    expect(text(0)).toBe('');
  });

  it('fills down', async () => {
    const user = await open({ r0: { value: { value: 3 } } });
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(column()).toEqual(['3', '3', '3', '', '']);
  });

  it('marks the selected cells for screen readers', async () => {
    const user = await open();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(2);
  });
});

it('says the hint, the finding and the state of the active cell in one description', async () => {
  await open({
    r0: {
      value: {
        value: 900,
        state: 'local',
        hint: 'в прошлом месяце 120, год назад 96',
        finding: { level: 'warning', message: 'В 7 раз больше обычного' },
      },
    },
  });
  const described = document.getElementById(cell(0, 2).getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe(
    'В 7 раз больше обычного; в прошлом месяце 120, год назад 96; сохранено на этом компьютере',
  );
});

it('draws only the rows in sight of a long sheet and still tells how long it is', async () => {
  const lines = Array.from({ length: 2000 }, (_, index) => ({ key: `r${index}`, label: `Центр ${index + 1}` }));
  const user = userEvent.setup({ delay: null });
  render(<Sheet start={{}} lines={lines} />);
  const grid = screen.getByRole('grid');
  expect(grid.getAttribute('aria-rowcount')).toBe('2001');
  expect(within(grid).getAllByRole('row').length).toBeLessThan(80);

  await user.click(cell(0, 2));
  await user.keyboard('{Control>}{ArrowDown}{/Control}7{Enter}');
  const last = screen.getByRole('rowheader', { name: 'Центр 2000' }).closest('tr');
  expect(last?.getAttribute('aria-rowindex')).toBe('2001');
  expect(last?.textContent).toContain('7');
});
