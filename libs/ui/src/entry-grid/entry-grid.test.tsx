import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { cell, column, open, Sheet, text } from './testing/sheet.tsx';

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
    const user = await open({
      r0: { value: { value: { kind: 'not-applicable', reason: 'нет читального зала' } } },
    });
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
  const lines = Array.from({ length: 2000 }, (_, index) => ({
    key: `r${index}`,
    label: `Центр ${index + 1}`,
  }));
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
