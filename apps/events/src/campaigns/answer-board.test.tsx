import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { campaignId, card, officer, penza, request } from '../testing/campaign.ts';
import { renderPage } from '../testing/render-page.tsx';

const at = `/events/campaigns/${campaignId}`;
const answered = card(
  { state: 'submitted', answer: 'Лекция о картах', draft: null, version: 2 },
  { state: 'submitted', board: 'handed-in' },
);
const overdue = card({ draft: null }, { regionalCenterId: 2, name: 'РЦ Камчатка', board: 'overdue' });
const board = {
  'requests.get': () => request(null),
  'requests.board': () => [answered, overdue],
};

it('shows who answered, and the counts as filters that go to the address', async () => {
  const page = renderPage({ at, as: officer, answers: board });
  const table = await screen.findByRole('table', { name: 'Региональные центры' });
  expect(within(table).getByRole('row', { name: /РЦ Камчатка.*Ответа нет.*срок прошёл/ })).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: 'Срок прошёл: 1' }));
  await waitFor(() => expect(page.path()).toBe(`${at}?board=overdue`));
});

it('accepts an answer, or returns it with a reason', async () => {
  const accept = vi.fn(() => answered);
  const giveBack = vi.fn(() => answered);
  const answers = { ...board, 'requests.accept': accept, 'requests.return': giveBack };
  renderPage({ at, as: officer, answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Прочитать ответ: РЦ Пенза' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ответ: РЦ Пенза' });
  expect(within(dialog).getByText('Лекция о картах')).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Вернуть' }));
  const reason = await screen.findByRole('textbox', { name: 'Что исправить' });
  await userEvent.type(reason, 'Укажите место');
  await userEvent.click(screen.getByRole('button', { name: 'Вернуть ответ' }));
  const key = { campaignId, regionalCenterId: 1, version: 2 };
  await waitFor(() => expect(giveBack).toHaveBeenCalledWith({ ...key, reason: 'Укажите место' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Прочитать ответ: РЦ Пенза' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Принять' }));
  await waitFor(() => expect(accept).toHaveBeenCalledWith(key));
});

it('reminds one regional center after a question', async () => {
  const remind = vi.fn(() => ({ sent: 1, skipped: [] }));
  const page = renderPage({ at, as: officer, answers: { ...board, 'campaigns.remind': remind } });
  await userEvent.click(await screen.findByRole('button', { name: 'Напомнить: РЦ Камчатка' }));
  const dialog = await screen.findByRole('dialog', { name: 'Отправить напоминание: РЦ Камчатка?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Напомнить' }));
  await waitFor(() => expect(remind).toHaveBeenCalledWith({ campaignId, regionalCenterId: 2 }));
  await waitFor(() => expect(page.notices).toMatchObject([{ text: 'Отправлено писем: 1, пропущено: 0' }]));
});

it('closes the campaign with a summary', async () => {
  const close = vi.fn(() => request(null, { closed: true }));
  renderPage({ at, as: officer, answers: { ...board, 'requests.close': close } });
  await userEvent.click(await screen.findByRole('button', { name: 'Закрыть кампанию' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Итоги' }), 'Спасибо всем');
  await userEvent.click(screen.getByRole('button', { name: 'Закрыть и разослать' }));
  await waitFor(() =>
    expect(close).toHaveBeenCalledWith({ campaignId, version: 1, summary: 'Спасибо всем' }),
  );
});

it('lists the campaigns for headquarters with a way to make one, for a regional center with its answer', async () => {
  const list = '/events/campaigns';
  renderPage({ at: list, as: officer, answers: { 'requests.list': () => [request(null)] } });
  expect(await screen.findByText('1 из 2')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Новая кампания' })).toBeDefined();
  renderPage({ at: list, as: penza, answers: { 'requests.list': () => [request(card())] } });
  expect(await screen.findByText('Ответа нет')).toBeDefined();
});
