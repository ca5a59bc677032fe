import { refusal } from '@pbnet/api-client/testing';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { officer } from '../testing/campaign.ts';
import { renderPage } from '../testing/render-page.tsx';
import { resolution, resolutionId } from '../testing/resolution.ts';

const at = `/events/resolutions/${resolutionId}`;
const parties = { departments: [], regionalCenters: [], controllers: [] };
const reading = () => screen.findByRole('region', { name: 'Как это читается' });

beforeEach(() => localStorage.clear());

it('shows the numbers of the meeting between free words, and opens their rows', async () => {
  const answers = { 'resolutions.get': () => resolution(), 'resolutions.parties': () => parties };
  renderPage({ at, as: officer, answers });
  const preamble = await screen.findByRole('textbox', { name: 'Преамбула' });
  await screen.findByRole('button', { name: 'Передать на подпись' });
  await userEvent.type(preamble, ' Всем спасибо.');
  expect(await screen.findByText('Сохраните черновик, чтобы передать его на подпись.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Передать на подпись' })).toBeNull();
  expect((await reading()).textContent).toContain('Приехало 50 человек. Всем спасибо.');
  await userEvent.click(within(await reading()).getByRole('button', { name: /^50 человек/ }));
  expect(await screen.findByRole('link', { name: 'Пензенская область: 50', hidden: true })).toBeDefined();
});

it('says what is missing and sends nothing; a closed tab loses nothing', async () => {
  const save = vi.fn(() => resolution({ version: 4 }));
  const answers = {
    'resolutions.get': () => resolution(),
    'resolutions.parties': () => parties,
    'resolutions.save': save,
  };
  renderPage({ at, as: officer, answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Добавить решение' }));
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить черновик' }));
  expect(await screen.findByText('Напишите решение: хотя бы 3 знака')).toBeDefined();
  expect(save).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox', { name: 'Решение 2' }), 'Провести совещание');
  cleanup();

  renderPage({ at, as: officer, answers });
  expect(await screen.findByText('Показан текст, который вы не успели сохранить.')).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Решение 2' })).toHaveProperty('value', 'Провести совещание');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить черновик' }));
  await waitFor(() => expect(save).toHaveBeenCalledOnce());
});

it('shows what another editor has saved, and lets one keep the own text', async () => {
  const versions: unknown[] = [];
  const answers = {
    'resolutions.get': () => resolution(),
    'resolutions.parties': () => parties,
    'resolutions.save': (input: unknown) => {
      const { version } = input as { readonly version: number };
      versions.push(version);
      if (version === 9) return resolution({ version: 10 });
      const current = { ...(input as object), version: 9, preamble: 'Чужая преамбула' };
      throw refusal({ text: 'Запись изменил другой сотрудник.', key: 'stale-edit', details: { current } });
    },
  };
  const page = renderPage({ at, as: officer, answers });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Преамбула' }), ' Моё.');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить черновик' }));
  expect(await screen.findByText('Запись изменил другой сотрудник.')).toBeDefined();
  const theirs = screen.getByRole('textbox', { name: 'Текст коллеги' });
  expect(theirs).toHaveProperty('value', expect.stringContaining('Чужая преамбула'));
  await userEvent.click(screen.getByRole('button', { name: 'Оставить мой текст' }));
  expect(screen.getByRole('textbox', { name: 'Преамбула' })).toHaveProperty('value', 'Приехало {очно}. Моё.');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить черновик' }));
  await waitFor(() => expect(page.notices).toMatchObject([{ text: 'Черновик сохранён.' }]));
  expect(versions).toEqual([3, 9]);
});
