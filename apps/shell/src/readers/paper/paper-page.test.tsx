import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { readersRoutes } from '../routes.tsx';

const text = (ru: string) => ({ ru, en: ru });
const editions = [
  { purpose: 'registration', edition: 2, isNeeded: true, text: text('Я согласен на обработку') },
  { purpose: 'reading-history', edition: 1, isNeeded: false, text: text('Я согласен на хранение') },
];
const desk = {
  role: 'center-manager',
  place: { kind: 'center', regionId: 1, regionalCenterId: 2, centerId: 11 },
} as const;
const found = {
  ...{ id: '00000000-0000-4000-8000-000000000007', lastDigits: '9012', state: 'confirmed' },
  ...{ origin: 'esia', level: 'confirmed', registeredAt: '2026-11-01T08:00:00.000Z', centerName: '' },
  name: 'С••• Анна В.',
};
const pdf = { name: 'Билет.pdf', pdf: btoa('%PDF-1.7') };
const shown = { cardNumber: '123456789012' };

type Answers = Parameters<typeof renderPage>[1]['answers'];

function open(answers: Answers = {}, at = '/readers/new') {
  const sent: unknown[] = [];
  const page = renderPage(readersRoutes, {
    at,
    user: desk,
    answers: {
      'readers.editions': () => editions,
      'readers.list': () => ({ rows: [], next: null }),
      'readers.show': () => shown,
      'readers.register': (input) => {
        sent.push(input);
        return { kind: 'registered', readerId: found.id };
      },
      ...answers,
    },
  });
  return { user: userEvent.setup(), sent, ...page };
}

async function fill(user: UserEvent, birthDate = '5.5.1990') {
  await user.type(await screen.findByLabelText(/Фамилия/), 'Сидорова');
  await user.type(screen.getByLabelText(/^Имя/), 'Анна');
  await user.type(screen.getByLabelText(/Дата рождения/), birthDate);
  await user.click(screen.getByRole('combobox', { name: /Какой документ/ }));
  await user.click(await screen.findByRole('option', { name: 'паспорт' }));
}

const sign = (user: UserEvent) =>
  user.click(screen.getByRole('checkbox', { name: /обработку персональных данных, редакция 2/ }));
const press = (user: UserEvent) =>
  user.click(screen.getByRole('button', { name: 'Записать и выдать билет' }));

afterEach(() => vi.restoreAllMocks());

it('is reached from the desk', async () => {
  const { user, router } = open({}, '/readers');
  await user.click(await screen.findByRole('link', { name: 'Записать читателя' }));
  expect(await screen.findByRole('heading', { name: 'Запись читателя' })).toBeDefined();
  expect(router.state.location.pathname).toBe('/readers/new');
});

it('registers with the edition that was signed, and shows the number of the card', async () => {
  const { user, sent, router } = open();
  await fill(user);
  await sign(user);
  await press(user);
  expect(await screen.findByText(/1234\s5678\s9012/)).toBeDefined();
  expect(sent).toEqual([
    {
      ...{ readerId: expect.any(String), centerId: 11, isOther: false },
      person: {
        ...{ lastName: 'Сидорова', firstName: 'Анна', middleName: '', birthDate: '1990-05-05' },
        ...{ documentKind: 'passport', guardianName: '' },
      },
      consents: [{ purpose: 'registration', edition: 2 }],
    },
  ]);
  expect(router.state.location.search).toBe('');
  await user.click(screen.getByRole('button', { name: 'Записать следующего' }));
  expect(await screen.findByLabelText(/Фамилия/)).toHaveProperty('value', '');
});

it('hands out the sheets and the card as files', async () => {
  const names: string[] = [];
  URL.createObjectURL = () => 'blob:paper';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { user } = open({
    'readers.sheets': () => ({ ...pdf, name: 'Согласия.pdf' }),
    'readers.printCard': () => pdf,
  });
  await fill(user);
  await user.click(screen.getByRole('button', { name: 'Распечатать листы согласий' }));
  expect(await screen.findByText(/Листы сохранены/)).toBeDefined();
  await sign(user);
  await press(user);
  await user.click(await screen.findByRole('button', { name: 'Напечатать билет' }));
  await waitFor(() => expect(names).toEqual(['Согласия.pdf', 'Билет.pdf']));
});

it('says what is missing, sends nothing and keeps what was typed', async () => {
  const { user, sent } = open();
  await user.type(await screen.findByLabelText(/Фамилия/), 'Сидорова');
  await user.type(screen.getByLabelText(/Дата рождения/), '31.02.1990');
  await press(user);
  const alert = await screen.findByRole('alert');
  for (const line of [/Впишите имя/, /Такой даты рождения/, /какой документ показан/, /Без подписанного/])
    expect(alert.textContent).toMatch(line);
  expect(alert.textContent).not.toMatch(/Впишите фамилию/);
  expect(screen.getByLabelText(/Фамилия/)).toHaveProperty('value', 'Сидорова');
  expect(screen.getByLabelText(/Дата рождения/)).toHaveProperty('value', '31.02.1990');
  expect(sent).toEqual([]);
});

it('asks for the guardian of a minor, and tells of one who is too young', async () => {
  const { user, sent } = open();
  const year = new Date().getFullYear();
  await fill(user, `01.01.${year - 15}`);
  await sign(user);
  await press(user);
  expect((await screen.findByRole('alert')).textContent).toMatch(/родителя или опекуна/);
  expect(sent).toEqual([]);
  expect(screen.queryByText(/нет 14 лет/)).toBeNull();
  await user.clear(screen.getByLabelText(/Дата рождения/));
  await user.type(screen.getByLabelText(/Дата рождения/), `01.01.${year - 9}`);
  expect(screen.getByText(/нет 14 лет/)).toBeDefined();
  await user.type(screen.getByLabelText(/Родитель или опекун/), 'Сидорова Ольга Петровна');
  await press(user);
  await screen.findByRole('heading', { name: 'Читатель записан' });
  expect(sent).toMatchObject([{ person: { guardianName: 'Сидорова Ольга Петровна' } }]);
});

it('offers the card that is there, and makes another with the same id only when told so', async () => {
  const sent: { readonly isOther: boolean; readonly readerId: string }[] = [];
  const { user } = open({
    'readers.register': (input) => {
      const form = input as (typeof sent)[number];
      sent.push(form);
      return form.isOther
        ? { kind: 'registered', readerId: form.readerId }
        : { kind: 'known', found: [found] };
    },
  });
  await fill(user);
  await sign(user);
  await press(user);
  const link = await screen.findByRole('link', { name: '•••• 9012' });
  expect(link.getAttribute('href')).toBe(`/readers/${found.id}`);
  await user.click(screen.getByRole('button', { name: /Это другой человек/ }));
  await screen.findByRole('heading', { name: 'Читатель записан' });
  expect(sent.map(({ isOther }) => isOther)).toEqual([false, true]);
  expect(new Set(sent.map(({ readerId }) => readerId)).size).toBe(1);
});

it('takes the tick away when the wording has changed, and keeps the rest', async () => {
  let edition = 2;
  const { user } = open({
    'readers.editions': () => editions.map((text) => ({ ...text, edition })),
    'readers.register': () => {
      edition = 3;
      throw refusal({ text: 'Текст согласия изменился', key: 'reader-consent-changed' });
    },
  });
  await fill(user);
  await sign(user);
  await press(user);
  expect(await screen.findByText('Текст согласия изменился')).toBeDefined();
  expect(await screen.findByRole('checkbox', { name: /данных, редакция 3/ })).toHaveProperty(
    'checked',
    false,
  );
  expect(screen.getByLabelText(/Фамилия/)).toHaveProperty('value', 'Сидорова');
});

it('asks those above a centre where the reader stands', async () => {
  const sent: unknown[] = [];
  const page = renderPage(readersRoutes, {
    at: '/readers/new',
    user: { role: 'readers-officer', place: { kind: 'network' } },
    answers: {
      'readers.editions': () => editions,
      'network.centers.list': () => ({
        rows: [{ id: 12, name: 'ЦУД 12', regionName: 'Область' }],
        total: 1,
      }),
      'readers.register': (input) => {
        sent.push(input);
        return { kind: 'registered', readerId: found.id };
      },
      'readers.show': () => shown,
    },
  });
  const user = userEvent.setup();
  await fill(user);
  await sign(user);
  await press(user);
  expect((await page.findByRole('alert')).textContent).toMatch(/Выберите центр/);
  await user.click(screen.getByRole('combobox', { name: /Где записывается/ }));
  await user.click(await screen.findByRole('option', { name: 'ЦУД 12 · Область' }));
  await press(user);
  await waitFor(() => expect(sent).toMatchObject([{ centerId: 12 }]));
});
