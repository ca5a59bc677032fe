import { refusal } from '@pbnet/api-client/testing';
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

it('reminds one regional center after showing the letter', async () => {
  const remind = vi.fn(() => ({ sent: 1, skipped: [] }));
  const preview = () => ({ to: 'rc2@region.example', subject: 'Срок прошёл', plain: 'Ждём вашего ответа' });
  const answers = { ...board, 'campaigns.remind': remind, 'campaigns.previewReminder': preview };
  const page = renderPage({ at, as: officer, answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Напомнить: РЦ Камчатка' }));
  const dialog = await screen.findByRole('dialog', { name: 'Напоминание: РЦ Камчатка' });
  expect(await within(dialog).findByText('Ждём вашего ответа')).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Отправить письмо' }));
  await waitFor(() => expect(remind).toHaveBeenCalledWith({ campaignId, regionalCenterId: 2 }));
  await waitFor(() => expect(page.notices).toMatchObject([{ text: 'Письмо отправлено: РЦ Камчатка' }]));
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
  const { campaign, counts } = request(null);
  const own = {
    regionalCenterId: 1,
    state: 'awaiting',
    late: false,
    board: 'nothing',
    dueOn: campaign.dueOn,
    intake: null,
  };
  renderPage({ at: list, as: penza, answers: { 'requests.list': () => [{ campaign, counts, own }] } });
  expect(await screen.findByText('Ответа нет')).toBeDefined();
});

it('says when the next reminder goes, or why none does', async () => {
  const waits = card({}, { nextReminderOn: overdue.dueOn, reminders: { sent: 2, most: 6, lastAt: null } });
  const stopped = card({}, { regionalCenterId: 2, name: 'РЦ Камчатка', reminderStop: 'without-address' });
  renderPage({ at, as: officer, answers: { ...board, 'requests.board': () => [waits, stopped] } });
  expect(await screen.findByRole('row', { name: /РЦ Пенза.*2 из 6.*следующее 10 августа/ })).toBeDefined();
  expect(screen.getByRole('row', { name: /РЦ Камчатка.*нет адреса почты/ })).toBeDefined();
});

it('gives a later day to chosen regional centers and says who was left as it was', async () => {
  const extend = vi.fn((_: unknown) => ({
    extended: 0,
    skipped: [{ regionalCenterId: 2, name: 'РЦ Камчатка', reason: 'asks' }],
  }));
  renderPage({ at, as: officer, answers: { ...board, 'campaigns.extend': extend } });
  await userEvent.click(await screen.findByRole('button', { name: 'Продлить срок' }));
  const dialog = await screen.findByRole('dialog', { name: 'Продлить срок региональным центрам' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Продлить' }));
  expect(await within(dialog).findByText('Выберите хотя бы один региональный центр')).toBeDefined();
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Кому' }));
  await userEvent.click(await screen.findByRole('option', { name: 'РЦ Камчатка', hidden: true }));
  await userEvent.click(within(dialog).getByRole('button', { name: /Новый срок/ }));
  await userEvent.click(await screen.findByRole('button', { name: '12 августа 2026', hidden: true }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Причина' }), 'Циклон на полуострове');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Продлить' }));
  expect(await screen.findByText(/сам просит продление/)).toBeDefined();
  expect(extend.mock.calls[0]?.[0]).toEqual({
    campaignId,
    regionalCenterIds: [2],
    newDueOn: '2026-08-12',
    reason: 'Циклон на полуострове',
  });
});

it('changes the request, and over another change shows both texts', async () => {
  const text = 'Запись изменил другой сотрудник.';
  const theirs = { ...request(null).campaign, request: 'Сообщите, что вы проводите в мае.', version: 2 };
  const change = vi.fn((input: unknown) => {
    if ((input as { readonly version: number }).version < 2)
      throw refusal({ text, key: 'stale-edit', details: { current: theirs } });
    return request(null);
  });
  const page = renderPage({
    at: `${at}/edit`,
    as: officer,
    answers: { ...board, 'requests.change': change },
  });
  const field = await screen.findByRole('textbox', { name: 'О чём просим' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Сообщите, что вы проводите в июне.');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  const dialog = await screen.findByRole('dialog', { name: 'Текст изменил другой сотрудник' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Оставить мой' }));
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(page.path()).toBe(at));
  expect(change.mock.calls[1]?.[0]).toMatchObject({
    version: 2,
    request: 'Сообщите, что вы проводите в июне.',
  });
});
