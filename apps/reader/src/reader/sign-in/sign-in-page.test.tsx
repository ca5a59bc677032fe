import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { status } from '../testing/own-answers.ts';

it.each([
  ['failure=esia-cancelled', /вы отказались или закрыли страницу/],
  ['failure=<b>чужие слова</b>', 'Вход не завершён. Ничего не записано. Начните его заново.'],
])('says why a sign-in has ended: %s', async (query, expected) => {
  renderPage({ at: `/reader/sign-in?${query}`, answers: { 'ownReader.status': () => status } });
  expect(await screen.findByText(expected)).toBeDefined();
  expect(screen.queryByText(/чужие слова/)).toBeNull();
});

it('leads who comes back to the door on to the registration that waits', async () => {
  const answers = { 'ownReader.status': () => ({ ...status, pending: true }) };
  renderPage({ at: '/reader/sign-in?failure=esia-attempt-over', answers });
  const way = await screen.findByRole('link', { name: 'Продолжить запись' });
  expect(way.getAttribute('href')).toBe('/reader/registration');
});

it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/reader/sign-in?failure=x'])(
  'never leads to a foreign address after the sign-in: %s',
  async (asked) => {
    const at = `/reader/sign-in?return=${encodeURIComponent(asked)}`;
    renderPage({ at, answers: { 'ownReader.status': () => status } });
    const way = await screen.findByRole('link', { name: 'Войти через Госуслуги' });
    expect(way.getAttribute('href')).toBe('/reader/esia/start?return=%2Fportal%2Freader');
  },
);
