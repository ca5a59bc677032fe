import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { SearchBox } from './search-box.tsx';
import { hitKinds } from './targets.ts';

const ofNetwork = ['regional-center', 'center', 'person'];
const hits = hitKinds.map((kind) => ({
  kind,
  id: 1,
  title: `Найдено: ${kind}`,
  detail: '',
  ...(ofNetwork.includes(kind) ? {} : { to: `/events/${kind}` }),
}));

it('shows everything that was found, of every kind, and goes to its page', async () => {
  const routes = [
    { path: '/', element: <SearchBox entries={[]} asked={1} /> },
    { path: '*', element: null },
  ];
  const { router } = renderPage(routes, { at: '/', answers: { 'search.find': () => hits } });
  await userEvent.type(await screen.findByPlaceholderText('Центр, РЦ, раздел или действие'), 'найдено');
  for (const { title } of hits) expect(await screen.findByText(title)).toBeDefined();
  await userEvent.click(screen.getByText('Найдено: campaign'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/events/campaign'));
});
