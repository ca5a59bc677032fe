import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { administrator, renderPage } from '../testing/render-page.tsx';
import { sessionEnd } from './session-end.ts';
import { SessionGuard } from './session-guard.tsx';

const Form = () => <p>Форма входа</p>;
const routes = [{ path: '/', element: <SessionGuard Form={Form} /> }];

beforeEach(() => sessionEnd.undo());

it('offers Gosuslugi in a tab of its own, and goes on with the page when the person comes back signed in', async () => {
  let signedIn = false;
  renderPage(routes, {
    at: '/',
    answers: {
      'staffEsia.door': () => ({ offered: true, refusal: null }),
      'identity.me': () => (signedIn ? administrator : null),
    },
  });
  sessionEnd.announce();
  const way = await screen.findByRole('link', { name: 'Войти через Госуслуги' });
  expect(way.getAttribute('target')).toBe('_blank');
  expect(screen.getByText('Форма входа')).toBeDefined();

  fireEvent(document, new Event('visibilitychange'));
  await waitFor(() => expect(sessionEnd.happened()).toBe(true));
  signedIn = true;
  fireEvent(document, new Event('visibilitychange'));
  await waitFor(() => expect(sessionEnd.happened()).toBe(false));
  await waitFor(() => expect(screen.queryByText('Форма входа')).toBeNull());
});

it('offers nothing where the installation has no Gosuslugi', async () => {
  renderPage(routes, { at: '/', answers: { 'staffEsia.door': () => ({ offered: false, refusal: null }) } });
  sessionEnd.announce();
  expect(await screen.findByText('Форма входа')).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Войти через Госуслуги' })).toBeNull();
});
