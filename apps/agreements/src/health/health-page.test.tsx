import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { board, officer } from '../testing/plan.ts';
import { renderPage } from '../testing/render-page.tsx';

it('names each break with since when, the next action and the person, and narrows by its kind', async () => {
  const find = vi.fn((_: unknown) => board());
  renderPage({ at: '/agreements/health?region=1', as: officer, answers: { 'networkHealth.board': find } });
  expect(await screen.findByRole('link', { name: 'Подготовить новое: Соглашение № 14' })).toBeDefined();
  expect(screen.getByText('22 дня')).toBeDefined();
  expect(screen.getByText('Специалист по соглашениям')).toBeDefined();
  const xlsx = screen.getByRole('link', { name: 'Скачать Excel' });
  expect(xlsx.getAttribute('href')).toBe('/files/network-health.xlsx?regionId=1');
  await userEvent.click(screen.getByRole('link', { name: /2\s*Согласовано, но нет соглашения/ }));
  await waitFor(() =>
    expect(find).toHaveBeenLastCalledWith({ kind: 'agreed-without-agreement', regionId: 1, page: 1 }),
  );
});

it('says that all is well where nothing is broken', async () => {
  const answers = { 'networkHealth.board': () => board({ all: 0, total: 0, findings: [] }) };
  renderPage({ at: '/agreements/health', as: officer, answers });
  expect(await screen.findByText('Разрывов нет')).toBeDefined();
});
