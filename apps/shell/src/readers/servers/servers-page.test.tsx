import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { readersRoutes } from '../routes.tsx';
import { serversRoutes } from './routes.tsx';

const kid = '4f7f0c1e-9c1b-4f64-8f57-0b5f2a1f7d11';

it('replaces the key of answers once, with its reason', async () => {
  const sent: unknown[] = [];
  renderPage(serversRoutes, {
    ...{ at: '/readers/servers', user: { role: 'administrator' } },
    answers: {
      'resourceServers.list': () => [],
      'accessKeys.signing': () => ({ kid, since: '2026-11-20T09:00:00.000Z' }),
      'accessKeys.replace': (input) => {
        sent.push(input);
        return { kid, since: '2026-11-24T09:00:00.000Z' };
      },
    },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Заменить ключ' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('за несколько секунд');
  const reason = screen.getByLabelText(/^Причина/);
  const press = screen.getAllByRole('button', { name: 'Заменить ключ' }).at(-1);
  expect(press).toHaveProperty('disabled', true);
  await user.type(reason, 'Утечка копии базы');
  if (press) await user.click(press);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([{ kid, reason: 'Утечка копии базы' }]);
});

it('tells those whose role has no part in a page so, and asks the server nothing', async () => {
  renderPage(readersRoutes, {
    ...{ at: '/readers/servers', user: { role: 'readers-officer' } },
    answers: {},
  });
  await screen.findByRole('heading', { level: 1, name: 'Серверы документов' });
  expect(screen.getByText(/у вашей роли нет права/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/');
});
