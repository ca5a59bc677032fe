import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { collectionsRoutes } from './routes.tsx';

const policy = {
  ...{ access: 'centers', readerAtCenters: false, minimumAge: null },
  ...{ readingsAtOnce: 5, pagesAnHour: 600 },
};
const inForce = { validFrom: '2020-01-01T00:00:00.000Z', reason: 'Правила', policy };
const row = {
  ...{ id: 3, code: 'HALLS', titleRu: 'Фонд читальных залов', titleEn: 'Reading room stock' },
  ...{ archived: false, items: 1_200, inForce, next: null },
};
const planned = { ...inForce, validFrom: '2099-01-01T00:00:00.000Z', policy: { ...policy, access: 'open' } };
const card = { ...row, version: 4, policies: [planned, inForce] };
const item = { id: 'doc-1', collectionId: 3, title: 'Указ', address: 'https://docs.example/items/doc-1' };

type Answers = Parameters<typeof renderPage>[1]['answers'];

function open(
  at: string,
  answers: Answers = {},
  role: 'readers-officer' | 'center-manager' = 'readers-officer',
) {
  const page = renderPage(collectionsRoutes, {
    ...{ at, user: { role } },
    answers: {
      'collections.list': () => [row],
      'collections.get': () => card,
      'collections.items': () => ({ rows: [item], total: 1, pageSize: 50 }),
      ...answers,
    },
  });
  return { user: userEvent.setup(), ...page };
}

const named = (name: string | RegExp) => ({ name });

it('shows every collection with the policy in force', async () => {
  open('/readers/collections');
  const line = await screen.findByRole('row', named(/Фонд читальных залов/));
  expect(line.textContent).toContain('Только в центрах');
});

it('shows what a new policy changes before it is written, and sends it with its ground', async () => {
  const sent: unknown[] = [];
  const { user } = open('/readers/collections/3', {
    'collections.setPolicy': (input) => void sent.push(input),
  });
  const effects = await screen.findByRole('table', named('Что будет'));
  const confirmed = within(effects).getByRole('row', named(/Подтверждённый, 30 лет/));
  expect(confirmed.textContent).toContain('нет: только в центре');
  await user.click(screen.getByRole('radio', named('В центрах и дома подтверждённым читателям')));
  expect(confirmed.textContent).toContain('станет: читает: подтверждён');
  await user.click(screen.getByRole('button', named('Записать правила')));
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText(/^Основание/), 'Договор № 7');
  await user.click(screen.getByRole('button', named('Записать правила')));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        ...{ id: 3, version: 4, from: null, reason: 'Договор № 7' },
        policy: { ...policy, access: 'extended' },
      },
    ]),
  );
});

it('tells what one card would be answered, by now’s policy and the new one', async () => {
  const sent: unknown[] = [];
  const { user } = open('/readers/collections/3', {
    'collections.tryPolicy': (input) => {
      sent.push(input);
      return {
        ...{ inForce: { granted: false, refusal: 'centers-only' }, after: null },
        ...{ center: null, atCenter: false },
        document: { title: 'Указ', elsewhere: { ru: 'Старые указы', en: 'Old decrees' } },
      };
    },
  });
  await user.click(await screen.findByRole('combobox', named('Кто читает')));
  await user.click(await screen.findByRole('option', named('По номеру билета')));
  await user.click(screen.getByRole('button', named('Проверить')));
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText(/^Номер билета/), '1000 0000 0016');
  await user.type(screen.getByRole('combobox', named('Документ')), 'указ');
  await user.click(await screen.findByRole('option', named('Указ · doc-1')));
  await user.click(screen.getByRole('button', named('Проверить')));
  expect(await screen.findByText('Сейчас: нет: только в центре')).toBeDefined();
  expect(screen.getByText(/«Старые указы»/)).toBeDefined();
  expect(sent).toEqual([
    {
      ...{ id: 3, policy: null, reader: { cardNumber: '1000 0000 0016' } },
      ...{ place: { kind: 'home' }, item: 'doc-1' },
    },
  ]);
});

it('takes back a policy that has not begun', async () => {
  const sent: unknown[] = [];
  const { user } = open('/readers/collections/3', {
    'collections.cancelPolicy': (input) => void sent.push(input),
  });
  await user.click(await screen.findByRole('button', named('Отменить')));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^Основание/), 'Ошибка');
  await user.click(within(dialog).getByRole('button', named('Отменить')));
  await waitFor(() =>
    expect(sent).toEqual([{ id: 3, version: 4, validFrom: planned.validFrom, reason: 'Ошибка' }]),
  );
});

it('offers no command to who may only read', async () => {
  open('/readers/collections/3', {}, 'center-manager');
  expect(await screen.findByRole('link', named('Указ'))).toBeDefined();
  for (const name of ['Записать правила', 'Проверить', 'Отменить', 'В архив', 'Добавить документ', /^Убрать/])
    expect(screen.queryByRole('button', named(name))).toBeNull();
});

it('adds one document, and replaces another under its identifier only after showing it', async () => {
  const sent: unknown[] = [];
  const there = { collectionId: 3, title: 'Указ 1801 года', address: 'https://docs.example/items/doc-2' };
  const { user } = open('/readers/collections/3', {
    'collections.putItem': (input) => {
      sent.push(input);
      if (sent.length === 1)
        throw refusal({ text: 'Пока вы работали…', key: 'stale-edit', details: { current: there } });
    },
  });
  await user.click(await screen.findByRole('button', named('Добавить документ')));
  const form = await screen.findByRole('dialog');
  await user.click(within(form).getByRole('button', named('Сохранить')));
  expect(await within(form).findByText('Адрес начинается с http:// или https://')).toBeDefined();
  expect(sent).toEqual([]);
  await user.type(within(form).getByLabelText(/^Идентификатор/), 'doc-2');
  await user.type(within(form).getByLabelText(/^Название/), 'Указ о вольности');
  await user.type(within(form).getByLabelText(/^Адрес документа/), 'https://docs.example/items/2');
  await user.click(within(form).getByRole('button', named('Сохранить')));
  expect(await within(form).findByText(/Указ 1801 года.+«Фонд читальных залов»/)).toBeDefined();
  await user.click(within(form).getByRole('button', named('Всё равно сохранить')));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const typed = {
    ...{ id: 'doc-2', collectionId: 3 },
    ...{ title: 'Указ о вольности', address: 'https://docs.example/items/2' },
  };
  expect(sent).toEqual([
    { ...typed, was: null },
    { ...typed, was: there },
  ]);
});

it('changes a document in its row, and takes one out after a question', async () => {
  const sent: unknown[] = [];
  const { user } = open('/readers/collections/3', {
    'collections.putItem': (input) => void sent.push(input),
    'collections.removeItem': (input) => void sent.push(input),
  });
  await user.click(await screen.findByRole('button', named('Изменить документ «Указ»')));
  const form = await screen.findByRole('dialog');
  expect(within(form).getByLabelText(/^Идентификатор/)).toHaveProperty('readOnly', true);
  await user.type(within(form).getByLabelText(/^Название/), ' 1801 года');
  await user.click(within(form).getByRole('button', named('Сохранить')));
  const { id, ...was } = item;
  await waitFor(() => expect(sent).toEqual([{ ...item, title: 'Указ 1801 года', was }]));
  await user.click(await screen.findByRole('button', named('Убрать документ «Указ»')));
  const question = await screen.findByRole('dialog');
  await user.click(within(question).getByRole('button', named('Убрать')));
  await waitFor(() => expect(sent.at(-1)).toEqual({ id, was }));
});
