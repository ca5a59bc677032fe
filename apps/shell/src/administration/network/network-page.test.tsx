import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { networkRoutes } from './routes.tsx';

const region = {
  id: 1,
  code: 'RU-PNZ',
  nameRu: 'Пензенская область',
  nameEn: 'Penza Oblast',
  federalDistrict: 'volga',
  regionalCenters: 1,
  centers: 30,
  suspended: 2,
};
const facts = {
  name: 'Читальный зал',
  locality: 'Кузнецк',
  organizationId: 4,
  regionId: 1,
  regionalCenterId: 1,
  timeZone: 'Europe/Moscow',
  email: null,
};
const card = {
  id: 11,
  code: 'ЦУД-11',
  state: 'working',
  openedOn: '2020-01-15',
  closedOn: null,
  closeReason: null,
  version: 5,
  history: [
    { validFrom: '2020-01-15', validTo: '2022-05-01', facts: { ...facts, name: 'Старое имя' } },
    { validFrom: '2022-05-01', validTo: null, facts },
  ],
  suspensions: [{ suspendedOn: '2021-03-01', resumedOn: '2021-06-01', reason: 'ремонт зала' }],
  names: { organizations: { 4: 'Городская библиотека' }, regionalCenters: { 1: 'РЦ Пензенская область' } },
};

type Answers = Parameters<typeof renderPage>[1]['answers'];

function open(at: string, answers: Answers = {}, role?: 'regional-head') {
  const page = renderPage(networkRoutes, {
    at,
    ...(role ? { user: { role } } : {}),
    answers: {
      'network.regions.overview': () => ({ asOf: '2026-03-01', regions: [region] }),
      'network.regionalCenters.list': () => [
        { id: 1, name: 'РЦ Пензенская область', regionName: 'Пензенская область' },
      ],
      'network.organizations.list': () => ({ rows: [], total: 0, pageSize: 50 }),
      'network.centers.list': () => ({ asOf: '2026-03-01', rows: [], total: 0, pageSize: 50 }),
      'network.centers.get': () => card,
      ...answers,
    },
  });
  return { user: userEvent.setup(), ...page };
}

const named = (name: string | RegExp) => ({ name });

it('shows the network on the day of the address; every figure leads down', async () => {
  const asked: unknown[] = [];
  const { user, router } = open('/administration/network?on=2021-01-01', {
    'network.regions.overview': (input) => {
      asked.push(input);
      return { asOf: '2021-01-01', regions: [region] };
    },
  });
  const row = await screen.findByRole('row', named(/Пензенская область/));
  expect(asked[0]).toEqual({ asOf: '2021-01-01' });
  await user.click(within(row).getByRole('link', named('30')));
  expect(router.state.location.search).toBe('?on=2021-01-01&view=centers&region=1');
});

it('tells the history of a centre, the newest first', async () => {
  open('/administration/network/centers/11');
  expect(await screen.findByRole('heading', named('Читальный зал'))).toBeDefined();
  const text = document.body.textContent ?? '';
  const order = ['Название: Читальный зал', 'Работа возобновлена', 'ремонт зала', 'Начало работы'];
  expect(order.map((part) => text.indexOf(part))).toEqual(
    order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
  );
  expect(text).toContain('Городская библиотека');
});

it('corrects a version with a reason, sending only what is different', async () => {
  const sent: unknown[] = [];
  const { user } = open('/administration/network/centers/11', {
    'network.centers.correct': (input) => void sent.push(input),
  });
  await user.click(await screen.findByRole('button', named('Исправить ошибку в записи')));
  const name = screen.getByLabelText(/^Название/);
  await user.clear(name);
  await user.type(name, 'Читальный зал №1');
  await user.click(screen.getByRole('button', named('Исправить ошибку в записи')));
  expect(await screen.findByText(/Напишите причину/)).toBeDefined();
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText(/Причина/), 'опечатка');
  await user.click(screen.getByRole('button', named('Исправить ошибку в записи')));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        centerId: 11,
        version: 5,
        from: '2022-05-01',
        facts: { name: 'Читальный зал №1' },
        reason: 'опечатка',
      },
    ]),
  );
});

it('keeps the form and says why when a command is refused', async () => {
  const { user } = open('/administration/network/centers/11', {
    'network.centers.correct': () => {
      throw refusal({ text: 'Организация не найдена.', key: 'organization-missing' });
    },
  });
  await user.click(await screen.findByRole('button', named('Исправить ошибку в записи')));
  await user.type(screen.getByLabelText(/^Название/), '!');
  await user.type(screen.getByLabelText(/Причина/), 'проверка');
  await user.click(screen.getByRole('button', named('Исправить ошибку в записи')));
  expect((await screen.findByRole('alert')).textContent).toContain('Организация не найдена');
  expect(screen.getByLabelText<HTMLInputElement>(/^Название/).value).toBe('Читальный зал!');
});

it('marks what is missing when a centre is opened', async () => {
  const { user } = open('/administration/network/centers/new');
  await user.click(await screen.findByRole('button', named('Добавить')));
  expect(await screen.findByText('Выберите дату')).toBeDefined();
  expect(screen.getAllByText('Проверьте это поле').length).toBeGreaterThan(2);
});

it('offers no command to who may only read', async () => {
  open('/administration/network/centers/11', {}, 'regional-head');
  expect(await screen.findByRole('heading', named('Читальный зал'))).toBeDefined();
  expect(screen.queryByRole('button', named('Закрыть'))).toBeNull();
});
