import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { peopleRoutes } from './routes.tsx';

const person = {
  id: '00000000-0000-4000-8000-000000000007',
  email: 'rc1@region.example',
  displayName: 'Руководитель РЦ',
  language: 'ru',
  state: 'active',
  secondFactor: false,
  invitedAt: '2026-01-01T00:00:00Z',
  lastSignInAt: null,
  version: 3,
  bindings: [
    {
      id: 5,
      role: 'regional-head',
      place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
      placeName: 'РЦ Пензенская область',
    },
  ],
};

const unbound = { offered: true, state: 'none', invitedUntil: null, boundAt: null, lastSignInAt: null };

type Answers = Parameters<typeof renderPage>[1]['answers'];

function open(at: string, answers: Answers = {}) {
  const page = renderPage(peopleRoutes, {
    at,
    answers: {
      'accounts.list': () => ({ rows: [person], total: 1, pageSize: 50 }),
      'accounts.get': () => person,
      'staffEsia.get': () => unbound,
      'network.centers.list': () => ({ asOf: '2026-03-01', rows: [], total: 0, pageSize: 50 }),
      'network.regionalCenters.list': () => [{ id: 1, name: 'РЦ Пензенская область' }],
      ...answers,
    },
  });
  return { user: userEvent.setup(), ...page };
}

it('finds people by what the address says, and writes the search into the address', async () => {
  const asked: unknown[] = [];
  const { user, router } = open('/administration/people?role=regional-head', {
    'accounts.list': (input) => {
      asked.push(input);
      return { rows: [person], total: 1, pageSize: 50 };
    },
  });
  expect(await screen.findByText('Найден 1 сотрудник')).toBeDefined();
  expect(asked[0]).toMatchObject({ role: 'regional-head', page: 1 });
  await user.type(screen.getByLabelText('Имя или адрес'), 'пенза');
  await waitFor(() => expect(router.state.location.search).toContain('search='));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ search: 'пенза', role: 'regional-head' }));
});

it('invites a head of a regional center', async () => {
  const invited: unknown[] = [];
  const { user, router } = open('/administration/people/new', {
    'accounts.invite': (input) => {
      invited.push(input);
      return person.id;
    },
  });
  await user.type(await screen.findByLabelText(/Адрес для входа/), 'rc1@region.example');
  await user.type(screen.getByLabelText(/Имя/), 'Руководитель РЦ');
  await user.click(screen.getByRole('combobox', { name: /Роль/ }));
  await user.click(await screen.findByRole('option', { name: 'Руководитель РЦ' }));
  await user.click(screen.getByRole('combobox', { name: /Где работает/ }));
  await user.click(await screen.findByRole('option', { name: 'РЦ Пензенская область' }));
  await user.click(screen.getByRole('button', { name: 'Отправить приглашение' }));
  await waitFor(() => expect(router.state.location.pathname).toContain(person.id));
  expect(invited).toMatchObject([
    { email: 'rc1@region.example', bindings: [{ role: 'regional-head', regionalCenterId: 1 }] },
  ]);
});

it('sends nothing while the place is missing, and says so', async () => {
  const { user } = open('/administration/people/new');
  await user.type(await screen.findByLabelText(/Адрес для входа/), 'rc1@region.example');
  await user.type(screen.getByLabelText(/Имя/), 'Менеджер');
  await user.click(screen.getByRole('button', { name: 'Отправить приглашение' }));
  expect(await screen.findByText('Выберите место из списка')).toBeDefined();
});

it('asks before a role is revoked', async () => {
  const revoked: unknown[] = [];
  const { user } = open(`/administration/people/${person.id}`, {
    'accounts.revokeRole': (input) => void revoked.push(input),
  });
  await user.click(await screen.findByRole('button', { name: 'Отозвать' }));
  const dialog = await screen.findByRole('dialog', { name: /Отозвать роль «Руководитель РЦ»/ });
  expect(revoked).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Отозвать' }));
  await waitFor(() => expect(revoked).toEqual([{ id: person.id, bindingId: 5 }]));
});

it('shows the second editor what the record is now, and saves over it only when asked again', async () => {
  const versions: unknown[] = [];
  const { user } = open(`/administration/people/${person.id}`, {
    'accounts.update': (input) => {
      versions.push((input as { version: number }).version);
      if (versions.length === 1) {
        const current = { displayName: 'Правка другого', version: 4 };
        throw refusal({ text: 'Пока вы работали…', key: 'stale-edit', details: { current } });
      }
    },
  });
  const name = await screen.findByLabelText(/Имя/);
  await user.clear(name);
  await user.type(name, 'Моя правка');
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  const row = await screen.findByRole('row', { name: /Правка другого/ });
  expect(row.textContent).toContain('Моя правка');
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(versions).toEqual([3, 4]));
});

it('sends the link that binds Госуслуги, and asks before unbinding', async () => {
  const done: unknown[] = [];
  let binding: object = unbound;
  const { user } = open(`/administration/people/${person.id}`, {
    'staffEsia.get': () => binding,
    'staffEsia.invite': (input) => {
      done.push(input);
      binding = { ...unbound, state: 'bound', boundAt: '2026-03-01T09:00:00Z' };
    },
    'staffEsia.remove': (input) => void done.push(input),
  });
  await user.click(await screen.findByRole('button', { name: 'Выслать ссылку для привязки' }));
  await user.click(await screen.findByRole('button', { name: 'Отвязать Госуслуги' }));
  const dialog = await screen.findByRole('dialog', { name: 'Отвязать Госуслуги?' });
  await user.click(within(dialog).getByRole('button', { name: 'Отвязать Госуслуги' }));
  await waitFor(() => expect(done).toHaveLength(2));
  expect(done).toEqual([
    { id: person.id, version: 3 },
    { id: person.id, version: 3 },
  ]);
});
