import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { differences, director, edition, officer, penza, plan, waiting } from '../testing/plan.ts';
import { renderPage } from '../testing/render-page.tsx';

const at = '/agreements/plan/2027';

beforeEach(() => localStorage.clear());

it('is presented after a question, and an opening is left out with words', async () => {
  const present = vi.fn((_: unknown) => plan({ state: 'presented', waiting }));
  const leaveOut = vi.fn((_: unknown) => plan({ items: [] }));
  const answers = {
    'openingPlans.get': () => plan(),
    'openingPlans.present': present,
    'openingPlans.leaveOut': leaveOut,
  };
  renderPage({ at, as: officer, answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Не включать' }));
  const words = await screen.findByRole('textbox', { name: 'Почему' });
  await userEvent.type(words, 'Нет');
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Не включать' }));
  expect(await screen.findByText('Напишите хотя бы 5 знаков')).toBeDefined();
  await userEvent.type(words, ' линии');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Не включать' }));
  await waitFor(() => expect(leaveOut.mock.calls[0]?.[0]).toMatchObject({ reason: 'Нет линии', version: 3 }));
  await userEvent.click(screen.getByRole('button', { name: 'Представить директору' }));
  const question = await screen.findByRole('dialog', { name: 'Представить план директору?' });
  await userEvent.click(within(question).getByRole('button', { name: 'Представить директору' }));
  await waitFor(() => expect(present.mock.calls[0]?.[0]).toMatchObject({ year: 2027, version: 3 }));
});

it('is approved by the director with the password; a refusal keeps what was typed', async () => {
  const approve = vi.fn((_: unknown) => {
    throw refusal({ text: 'Пароль неверен.', code: 'forbidden', key: 'password-wrong' });
  });
  const presented = plan({ state: 'presented', waiting });
  const answers = { 'openingPlans.get': () => presented, 'openingPlans.approve': approve };
  renderPage({ at, as: director, answers });
  expect(await screen.findByText('Первые в районах')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Утвердить план' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Утвердить' }));
  expect(await within(dialog).findByText('Введите пароль')).toBeDefined();
  expect(approve).not.toHaveBeenCalled();
  const post = within(dialog).getByRole('textbox', { name: 'Должность' });
  await userEvent.type(post, 'Директор');
  await userEvent.type(within(dialog).getByLabelText('Ваш пароль'), 'мимо');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Утвердить' }));
  expect(await within(dialog).findByText('Пароль неверен.')).toBeDefined();
  expect(post).toHaveProperty('value', 'Директор');
  expect(approve.mock.calls[0]?.[0]).toMatchObject({ presentationId: waiting.id, post: 'Директор' });
});

it('tells headquarters what has changed since the approved edition, in words', async () => {
  const approved = plan({ state: 'approved', editions: [edition], differences });
  renderPage({
    ...{ at, as: officer },
    answers: { 'openingPlans.get': () => approved, 'openingPlans.readers': () => [] },
  });
  expect(await screen.findByRole('heading', { name: 'Что изменилось с редакции 1' })).toBeDefined();
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(
    expect.arrayContaining([
      'ЦУД в Беково, Наровчат (Пензенская область): отложен на февраль 2028: Нет линии',
      'ЦУД в Наровчате, Наровчат (Пензенская область): месяц: март 2027 → апрель 2027',
    ]),
  );
  expect(screen.getByRole('button', { name: 'Представить изменения' })).toBeDefined();
});

it('is read by a regional center, which says so once and can change nothing', async () => {
  const acknowledge = vi.fn((_: unknown) => plan({ acknowledged: true }));
  const approved = plan({ state: 'approved', editions: [edition], acknowledged: false });
  renderPage({
    ...{ at, as: penza },
    answers: { 'openingPlans.get': () => approved, 'openingPlans.acknowledge': acknowledge },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Ознакомились с планом' }));
  await waitFor(() => expect(acknowledge).toHaveBeenCalledWith({ year: 2027 }));
  expect(screen.queryByRole('button', { name: 'Не включать' })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});
