import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { consentTexts, me } from '../testing/own-answers.ts';

const visit = {
  name: 'Опекун Первый',
  fitness: 'fit',
  children: [],
  expiresAt: '2026-11-24T12:30:00.000Z',
};
const question = {
  child: { name: 'Читатель Юный', birthDate: '2010-02-03' },
  named: 'Опекун Первый',
  consents: consentTexts,
};

beforeEach(() => sessionStorage.clear());

it('gives the minor a code and an address to send', async () => {
  const answers = {
    'ownReader.me': () => ({ ...me, next: 'guardian', state: 'registered' }),
    'ownReader.guardianCode': () => ({ code: 'ABCDE-23456', expiresAt: '2026-12-01T09:00:00.000Z' }),
  };
  renderPage({ at: '/reader', answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Получить код' }));
  expect(await screen.findByText('ABCDE-23456')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Скопировать ссылку' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Получить новый код' })).toBeDefined();
});

it('sends the guardian to Gosuslugi and keeps the code of the address meanwhile', async () => {
  renderPage({ at: '/reader/guardian#ABCDE-23456', answers: { 'guardian.visit': () => null } });
  const way = await screen.findByRole('link', { name: 'Войти через Госуслуги' });
  expect(way.getAttribute('href')).toBe('/reader/esia/start?return=%2Fportal%2Freader%2Fguardian');
  expect(sessionStorage.getItem('guardian-code')).toBe('ABCDE-23456');
});

it('shows whom it is about, and confirms only what is ticked', async () => {
  const confirm = vi.fn();
  renderPage({
    at: '/reader/guardian#ABCDE-23456',
    answers: {
      'guardian.visit': () => visit,
      'guardian.question': () => question,
      'guardian.confirm': confirm,
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Посмотреть, о чём просят' }));
  expect(await screen.findByText(/Читатель Юный, дата рождения 3 февраля 2010/)).toBeDefined();
  const send = screen.getByRole('button', { name: 'Подтвердить запись' });
  await userEvent.click(send);
  expect(screen.getByText('Без этого согласия подтвердить запись нельзя.')).toBeDefined();
  expect(confirm).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('checkbox', { name: /Я родитель или опекун/ }));
  await userEvent.click(send);
  await waitFor(() =>
    expect(confirm).toHaveBeenCalledWith({
      code: 'ABCDE-23456',
      consents: [{ purpose: 'registration', edition: 3 }],
    }),
  );
  expect(await screen.findByText('Записано. Ребёнок может читать дома.')).toBeDefined();
});

it('finds a mistyped code before the server is asked, and says whom the account does not fit', async () => {
  const ask = vi.fn();
  renderPage({
    at: '/reader/guardian',
    answers: { 'guardian.visit': () => visit, 'guardian.question': ask },
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Код, который дал ребёнок' }), 'ABC');
  await userEvent.click(screen.getByRole('button', { name: 'Посмотреть, о чём просят' }));
  expect(screen.getByText(/В коде десять латинских букв и цифр/)).toBeDefined();
  expect(ask).not.toHaveBeenCalled();
});

it('takes the consent back after a question', async () => {
  const withdraw = vi.fn();
  const children = [{ id: 'a', name: 'Читатель Юный', confirmedAt: '2026-11-01T09:00:00.000Z' }];
  renderPage({
    at: '/reader/guardian',
    answers: { 'guardian.visit': () => ({ ...visit, children }), 'guardian.withdraw': withdraw },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Отозвать согласие: Читатель Юный' }));
  expect(await screen.findByText(/Чтение дома остановится сразу/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Отозвать' }));
  await waitFor(() => expect(withdraw).toHaveBeenCalledWith({ id: 'a' }));
});
