import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { retentionRoutes } from './routes.tsx';

const id = (end: number) => `00000000-0000-4000-8000-00000000000${end}`;
const past = {
  readerId: id(1),
  cardNumber: '•••• •••• 0017',
  ground: 'term',
  orderedAt: '2026-11-01T00:00:00Z',
  dueOn: '2026-12-01',
  lastSeenAt: '2022-05-04T00:00:00Z',
  warnedAt: '2026-11-01T00:00:00Z',
  center: null,
  releasable: true,
  version: 3,
};
const asked = {
  ...past,
  readerId: id(2),
  ground: 'request',
  releasable: false,
  cardNumber: '•••• •••• 0025',
};
const queue = { readers: [past, asked], total: 2, releasable: 1, next: null };
const act = {
  id: id(9),
  number: 12,
  at: '2026-12-01T09:00:00Z',
  ground: 'term',
  by: 'staff',
  destroyed: { person: 1, card: 1, consents: 2 },
  sha256: 'ab'.repeat(32),
};

type Answers = Parameters<typeof renderPage>[1]['answers'];

const open = (answers: Answers, at = '/readers/retention') => ({
  user: userEvent.setup(),
  ...renderPage(retentionRoutes, { at, answers, user: { role: 'readers-officer' } }),
});

it('destroys only what an officer has chosen and confirmed, and tells the numbers of the acts', async () => {
  const released: unknown[] = [];
  const { user } = open({
    'readerRetention.queue': () => queue,
    'readerRetention.release': (input) => {
      released.push(input);
      return [12];
    },
  });
  await screen.findByText('Всего: 2, ждут решения: 1');
  expect(screen.queryByRole('button', { name: /Уничтожить/ })).toBeNull();
  expect(screen.getAllByRole('checkbox', { name: /Выбрать билет/ })).toHaveLength(1);

  await user.click(screen.getByRole('checkbox', { name: 'Выбрать билет •••• •••• 0017' }));
  await user.click(screen.getByRole('button', { name: 'Уничтожить выбранные: 1' }));
  const dialog = await screen.findByRole('dialog', { name: 'Уничтожить данные читателей: 1?' });
  expect(released).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Уничтожить' }));
  await waitFor(() => expect(released).toEqual([{ readers: [{ readerId: id(1), version: 3 }] }]));
});

it('keeps its filters in the address, and the list to download follows them', async () => {
  const inputs: unknown[] = [];
  const { user, router } = open(
    {
      'readerRetention.queue': (input) => {
        inputs.push(input);
        return { readers: [], total: 0, releasable: 0, next: null };
      },
    },
    '/readers/retention?ground=term',
  );
  await user.click(await screen.findByRole('checkbox', { name: /ждут решения сотрудника/ }));
  await waitFor(() => expect(inputs.at(-1)).toMatchObject({ ground: 'term', releasable: true }));
  expect(router.state.location.search).toBe('?ground=term&releasable=true');
  expect(screen.getByRole('link', { name: /XLSX/ }).getAttribute('href')).toBe(
    '/files/readers/retention.xlsx?ground=term&releasable=true',
  );
  await screen.findByText('Уничтожать нечего');
});

it('keeps data that are still needed for a year, and never what a reader asked to destroy', async () => {
  const postponed: unknown[] = [];
  const { user } = open({
    'readerRetention.queue': () => queue,
    'readerRetention.postpone': (input) => void postponed.push(input),
  });
  const buttons = await screen.findAllByRole('button', { name: 'Хранить ещё год' });
  expect(buttons).toHaveLength(1);
  await user.click(buttons[0] as HTMLElement);
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Хранить ещё год' }));
  await waitFor(() => expect(postponed).toEqual([{ readerId: id(1), version: 3 }]));
});

it('lists the acts, each with its paper', async () => {
  open({ 'readerRetention.acts': () => ({ acts: [act], next: null }) }, '/readers/retention/acts');
  const link = await screen.findByRole('link', { name: 'Скачать акт № 12 (PDF)' });
  expect(link.getAttribute('href')).toBe(`/files/readers/acts/${id(9)}.pdf?language=ru`);
  screen.getByText('сотрудник');
});
