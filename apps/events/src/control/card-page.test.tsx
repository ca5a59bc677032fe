import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { officer, penza } from '../testing/campaign.ts';
import { renderPage } from '../testing/render-page.tsx';
import { cardId, controlCard } from '../testing/resolution.ts';

const at = `/events/control/cards/${cardId}`;

beforeEach(() => localStorage.clear());

it('takes a report with links, says which link is none, and keeps the words when the server refuses', async () => {
  const report = vi.fn((_: unknown) => {
    throw refusal({
      text: 'Отчёт по этому поручению уже отправлен.',
      code: 'rule-broken',
      key: 'assignment-reported',
    });
  });
  renderPage({ at, as: penza, answers: { 'control.card': () => controlCard(), 'control.report': report } });
  const words = await screen.findByRole('textbox', { name: 'Что сделано' });
  await userEvent.type(words, 'Сведения направлены');
  await userEvent.type(screen.getByRole('textbox', { name: 'Ссылки' }), 'javascript:alert(1)');
  await userEvent.click(screen.getByRole('button', { name: 'Отчитаться об исполнении' }));
  expect(await screen.findByText('Ссылка должна начинаться с http:// или https://')).toBeDefined();
  expect(report).not.toHaveBeenCalled();
  await userEvent.clear(screen.getByRole('textbox', { name: 'Ссылки' }));
  await userEvent.click(screen.getByRole('button', { name: 'Отчитаться об исполнении' }));
  expect(await screen.findByText('Отчёт по этому поручению уже отправлен.')).toBeDefined();
  expect(words).toHaveProperty('value', 'Сведения направлены');
  const [first, second] = [report.mock.calls[0]?.[0], report.mock.calls.at(-1)?.[0]] as {
    reportId: string;
  }[];
  expect(first?.reportId).toBe(second?.reportId);
});

it('shows the controller the system’s proof, and confirms', async () => {
  const confirm = vi.fn((_: unknown) => controlCard({ state: 'confirmed', board: 'confirmed' }));
  const proof = {
    id: '1',
    words: { ru: 'Рассылка нулевых списков за октябрь 2026 завершена', en: 'Finished' },
    to: '/monitoring/mailings/1',
    at: '2026-11-16T10:00:00Z',
  };
  const card = controlCard({
    ...{ state: 'reported', board: 'reported', evidence: [proof], version: 1 },
    may: { report: false, decide: true, extend: false, decideExtension: false },
  });
  renderPage({ at, as: officer, answers: { 'control.card': () => card, 'control.confirm': confirm } });
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText(/предлагает снять поручение с контроля/)).toBeDefined();
  expect(within(alert).getByRole('link', { name: proof.words.ru })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Подтвердить исполнение' }));
  await waitFor(() => expect(confirm).toHaveBeenCalledWith({ cardId, version: 1, words: '' }));
});
