import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { column, open, taken, text } from '../testing/sheet.tsx';

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
    expect(dialog.textContent).toContain('не поместится в таблицу (пропадёт значений: 2)');
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
