import { refusal } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { meetingId, officer, penza, programme, sheet } from '../../testing/meeting.ts';
import { renderPage } from '../../testing/render-page.tsx';

const at = `/events/meetings/${meetingId}/programme`;
const answers = { 'meetings.get': () => sheet(), 'programme.get': () => programme() };
const plenary = () => screen.findByRole('region', { name: /10:00–11:00 Пленарная сессия/ });

it('shows talks in their sessions with the times that their durations make', async () => {
  renderPage({ at, as: penza, answers });
  const rows = within(await plenary()).getAllByRole('listitem');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/10:00 Первый.*20 мин/) as string,
    expect.stringMatching(/10:20 Второй.*15 мин/) as string,
  ]);
  expect(screen.queryByRole('button', { name: /Переместить/ })).toBeNull();
});

it('carries a talk with space and arrows, tells where it is, and shows it there before the server answers', async () => {
  const move = vi.fn(() => new Promise(() => undefined));
  renderPage({ at, as: officer, answers: { ...answers, 'programme.moveTalk': move } });
  const handle = await screen.findByRole('button', { name: 'Переместить доклад «Ждущий»' });
  handle.focus();
  await userEvent.keyboard(' {ArrowRight}{ArrowDown}');
  expect(screen.getByText('Пленарная сессия, место 2 из 3')).toBeDefined();
  await userEvent.keyboard(' ');
  expect(
    within(await plenary())
      .getAllByRole('listitem')
      .map((row) => row.textContent),
  ).toEqual([
    expect.stringContaining('10:00 Первый') as string,
    expect.stringContaining('10:20 Ждущий') as string,
    expect.stringContaining('10:30 Второй') as string,
  ]);
  await waitFor(() =>
    expect(move).toHaveBeenCalledWith({
      ...{ meetingId, talkId: 'c0000000-0000-4000-8000-000000000003', version: 1 },
      ...{ sessionId: 'b0000000-0000-4000-8000-000000000001', index: 1 },
    }),
  );
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Переместить доклад «Ждущий»');
});

it('puts a refused talk back and says why', async () => {
  const words = 'Доклад «Ждущий» не помещается в сессию.';
  const move = () => {
    throw refusal({ text: words, key: 'talk-outside-session', details: {} });
  };
  renderPage({ at, as: officer, answers: { ...answers, 'programme.moveTalk': move } });
  (await screen.findByRole('button', { name: 'Переместить доклад «Ждущий»' })).focus();
  await userEvent.keyboard(' {ArrowRight} ');
  expect(await screen.findByText(`Доклад вернулся на прежнее место. ${words}`)).toBeDefined();
  expect(within(screen.getByRole('region', { name: 'Ждут места' })).getByText('Ждущий')).toBeDefined();
});

it('moves a talk in a dialog, without dragging', async () => {
  const move = vi.fn(() => ({ version: 2 }));
  renderPage({ at, as: officer, answers: { ...answers, 'programme.moveTalk': move } });
  await userEvent.click(await screen.findByRole('button', { name: 'Переместить доклад «Первый»' }));
  const dialog = await screen.findByRole('dialog', { name: 'Переместить доклад' });
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Куда' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Ждут места', hidden: true }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Переместить' }));
  await waitFor(() =>
    expect(move).toHaveBeenCalledWith(expect.objectContaining({ sessionId: null, index: 1, version: 4 })),
  );
});

it('keeps what was typed about a session that is refused', async () => {
  const words = 'Зал «Большой» занят.';
  const save = vi.fn(() => {
    throw refusal({ text: words, key: 'sessions-overlap', details: {} });
  });
  renderPage({ at, as: officer, answers: { ...answers, 'programme.saveSession': save } });
  await userEvent.click(await screen.findByRole('button', { name: 'Добавить сессию' }));
  const dialog = await screen.findByRole('dialog', { name: 'Сессия' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  expect(within(dialog).getByText('Напишите название: хотя бы 3 знака')).toBeDefined();
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Название сессии' }), 'Вторая');
  const start = within(dialog).getByRole('textbox', { name: 'Начало' });
  await userEvent.clear(start);
  await userEvent.type(start, '10:30');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  expect(await within(dialog).findByText(words)).toBeDefined();
  expect(save).toHaveBeenCalledWith(
    expect.objectContaining({ title: 'Вторая', day: asDay('2026-10-21'), startMinute: 630, version: 0 }),
  );
  expect(within(dialog).getByDisplayValue('Вторая')).toBeDefined();
});
