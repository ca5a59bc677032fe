import { refusal } from '@pbnet/api-client/testing';
import { sentence } from '@pbnet/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { campaignId, card, penza, request } from '../testing/campaign.ts';
import { renderPage } from '../testing/render-page.tsx';

const at = `/events/campaigns/${campaignId}`;

it('reads what is asked, writes an answer and hands it in', async () => {
  const submit = vi.fn(() => card());
  const answers = { 'requests.get': () => request(card()), 'requests.submit': submit };
  const page = renderPage({ at, as: penza, answers });
  expect(await screen.findByText('Сообщите, что вы проводите.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Сдать' }));
  expect(await screen.findByText('Напишите ответ: хотя бы 3 знака')).toBeDefined();
  expect(submit).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox', { name: 'Ответ' }), 'Лекция о картах');
  await userEvent.click(screen.getByRole('button', { name: 'Сдать' }));
  const answer = { campaignId, regionalCenterId: 1, version: 0, text: 'Лекция о картах' };
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
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить черновик' }));
  expect((await screen.findByRole('alert')).textContent).toContain(text);
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
