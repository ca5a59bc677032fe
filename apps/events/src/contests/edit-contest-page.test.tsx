import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { officer } from '../testing/campaign.ts';
import { contest, contestId } from '../testing/contest.ts';
import { renderPage } from '../testing/render-page.tsx';

it('shows the second of two editors both versions, keeps what was typed, and saves it over when told again', async () => {
  const theirs = contest({ title: 'Название коллеги', version: 3 });
  const change = vi.fn((input: unknown) => {
    const { version } = input as { version: number };
    if (version < theirs.version)
      throw refusal({ text: 'Запись изменили.', key: 'stale-edit', details: { current: theirs } });
    return contest({ title: 'Моё название', version: 4 });
  });
  const answers = { 'contests.get': () => contest(), 'contests.change': change };
  const page = renderPage({ at: `/events/contests/${contestId}/edit`, as: officer, answers });
  const title = (await screen.findAllByRole('textbox', { name: 'Название' }))[0];
  if (!title) throw new Error('The form has no title.');
  await userEvent.clear(title);
  await userEvent.type(title, 'Моё название');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));

  const row = await screen.findByRole('row', { name: /Название коллеги/ });
  expect(within(row).getByText('Моё название')).toBeDefined();
  expect(title).toHaveProperty('value', 'Моё название');

  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(change).toHaveBeenCalledTimes(2));
  expect(change.mock.calls[1]?.[0]).toMatchObject({ version: 3, settings: { title: 'Моё название' } });
  await waitFor(() => expect(page.path()).toBe(`/events/contests/${contestId}`));
});
