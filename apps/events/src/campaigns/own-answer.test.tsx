import { refusal } from '@pbnet/api-client/testing';
import { sentence } from '@pbnet/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { campaignId, card, penza, request } from '../testing/campaign.ts';
import { renderPage } from '../testing/render-page.tsx';

const at = `/events/campaigns/${campaignId}`;

/** Keeps the draft as the server does. */
function server(first = card()) {
  let current = first;
  const saves: string[] = [];
  const answers = {
    'requests.get': () => request(current),
    'requests.save': (input: unknown) => {
      const { text, version } = input as { readonly text: string; readonly version: number };
      saves.push(text);
      current = card({ ...current.submission, state: 'draft', draft: text, version: version + 1 });
      return current;
    },
  };
  return { answers, saves };
}

it('reads what is asked, writes an answer that saves itself, and hands it in', async () => {
  const submit = vi.fn(() => card());
  const { answers: saving, saves } = server();
  const answers = { ...saving, 'requests.submit': submit };
  const page = renderPage({ at, as: penza, answers });
  expect(await screen.findByText('Сообщите, что вы проводите.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Сдать' }));
  expect(await screen.findByText('Напишите ответ: хотя бы 3 знака')).toBeDefined();
  expect(submit).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox', { name: 'Ответ' }), 'Лекция о картах');
  await userEvent.click(screen.getByRole('button', { name: 'Сдать' }));
  await waitFor(() => expect(saves.at(-1)).toBe('Лекция о картах'));
  const answer = { campaignId, regionalCenterId: 1, version: saves.length, text: 'Лекция о картах' };
  await waitFor(() => expect(submit).toHaveBeenCalledWith(answer));
  await waitFor(() => expect(page.notices).toMatchObject([{ text: 'Ответ сдан' }]));
});

it('says that there is nothing to report, after a question', async () => {
  const nothing = vi.fn(() => card());
  const answers = { 'requests.get': () => request(card()), 'requests.reportNothing': nothing };
  renderPage({ at, as: penza, answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Нам нечего сообщить' }));
  const dialog = await screen.findByRole('dialog', { name: 'Сообщить, что сообщить нечего?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Нам нечего сообщить' }));
  await waitFor(() => expect(nothing).toHaveBeenCalledOnce());
});

it('keeps what is typed when the server refuses it', async () => {
  const text = sentence('campaign-closed', 'ru');
  const answers = {
    'requests.get': () => request(card({ draft: 'Было' })),
    'requests.save': () => {
      throw refusal({ text, code: 'rule-broken', key: 'campaign-closed' });
    },
  };
  renderPage({ at, as: penza, answers });
  const box = await screen.findByRole('textbox', { name: 'Ответ' });
  await userEvent.type(box, ' и стало');
  await userEvent.tab();
  expect(await screen.findByText(text)).toBeDefined();
  expect((box as HTMLTextAreaElement).value).toBe('Было и стало');
});

it('shows what came back and why', async () => {
  const returned = card(
    { state: 'returned', draft: 'Лекция', returnReason: 'Укажите место' },
    { state: 'returned' },
  );
  renderPage({ at, as: penza, answers: { 'requests.get': () => request(returned) } });
  expect(await screen.findByText(/Что исправить: Укажите место/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Попросить продление' })).toBeDefined();
});

it('offers no form once the answer is in', async () => {
  const submitted = card(
    { state: 'submitted', answer: 'Лекция' },
    { state: 'submitted', board: 'handed-in' },
  );
  renderPage({ at, as: penza, answers: { 'requests.get': () => request(submitted) } });
  expect(await screen.findByText('Лекция')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Сдать' })).toBeNull();
});

it('takes back an answer that nobody has accepted, after a question', async () => {
  const takeBack = vi.fn(() => card());
  const submitted = card(
    { state: 'submitted', answer: 'Лекция', version: 3 },
    { state: 'submitted', board: 'handed-in' },
  );
  const answers = { 'requests.get': () => request(submitted), 'requests.takeBack': takeBack };
  renderPage({ at, as: penza, answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Отозвать ответ' }));
  const dialog = await screen.findByRole('dialog', { name: 'Отозвать сданный ответ?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Отозвать ответ' }));
  await waitFor(() => expect(takeBack).toHaveBeenCalledWith({ campaignId, regionalCenterId: 1, version: 3 }));
});

it('shows two texts written at the same time, and what differs', async () => {
  const { answers } = server();
  const theirs = { draft: 'Лекция в пятницу', version: 5 };
  const stale = refusal({ text: 'Запись изменил другой.', key: 'stale-edit', details: { current: theirs } });
  const save = vi.fn((input: unknown) => {
    if ((input as { readonly version: number }).version < 5) throw stale;
    return answers['requests.save'](input);
  });
  renderPage({ at, as: penza, answers: { ...answers, 'requests.save': save } });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Ответ' }), 'Лекция в среду');
  await userEvent.tab();
  await userEvent.click(await screen.findByRole('button', { name: 'Сравнить' }));
  const dialog = await screen.findByRole('dialog', { name: 'Текст изменил другой сотрудник' });
  expect(within(dialog).getByRole('deletion').textContent).toBe('среду');
  expect(within(dialog).getByRole('insertion').textContent).toBe('пятницу');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Оставить мой' }));
  await waitFor(() => expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ version: 5 })));
});

it('is answered by cards of another section where the kind says so', async () => {
  const item = {
    key: 'joint-event:1',
    title: 'Лекция о картах',
    state: { ru: 'на рассмотрении', en: 'under review' },
    to: '/events/joint/1',
  };
  const bring = { to: `/events/joint/new?campaign=${campaignId}`, words: { ru: 'Добавить', en: 'Add' } };
  const brought = card({ state: 'submitted' }, { state: 'submitted', board: 'handed-in', items: [item] });
  const answers = { 'requests.get': () => ({ ...request(brought), bring }) };
  renderPage({ at, as: penza, answers });
  const link = await screen.findByRole('link', { name: 'Лекция о картах' });
  expect(link.getAttribute('href')).toBe('/events/joint/1');
  expect(screen.getByText(/на рассмотрении/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Добавить' }).getAttribute('href')).toBe(bring.to);
  expect(screen.queryByRole('textbox', { name: 'Ответ' })).toBeNull();
});

it('shows what came too late to be taken, as it stands on this computer', async () => {
  localStorage.setItem(
    `pbnet.kept:account:campaign-answer:${campaignId}`,
    JSON.stringify({ text: 'Не успели отправить', version: 1 }),
  );
  const closed = card({ state: 'draft', draft: 'Начало' }, { intake: 'closed' });
  renderPage({ at, as: penza, answers: { 'requests.get': () => request(closed, { closed: true }) } });
  expect(await screen.findByText('Не успели отправить')).toBeDefined();
  expect(screen.getByText('Начало')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Скопировать' })).toBeDefined();
});
