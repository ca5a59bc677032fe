import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { readersRoutes } from '../routes.tsx';

const id = '00000000-0000-4000-8000-000000000007';
const listed = {
  ...{ id, lastDigits: '9012', state: 'confirmed', origin: 'paper', level: 'confirmed' },
  ...{ registeredAt: '2026-11-01T08:00:00.000Z', centerName: 'ЦУД 11' },
};
const card = {
  ...listed,
  ...{ name: 'С••• Анна В.', confirmedAt: null, suspendedAt: null, suspensionReason: '', mergedIntoId: null },
  ...{ lastSeenAt: '2026-11-02T08:00:00.000Z', hasGuardian: false, openSessions: 0, version: 3 },
  ...{ consents: [], entitlements: [], twins: [] },
};
const person = {
  ...{ cardNumber: '123456789012', lastName: 'Сидорова', firstName: 'Анна', middleName: 'Викторовна' },
  ...{
    birthDate: '1990-05-05',
    email: null,
    documentKind: 'passport',
    guardianName: null,
    guardianSince: null,
  },
};

type Answers = Parameters<typeof renderPage>[1]['answers'];

function open(at: string, answers: Answers = {}) {
  const page = renderPage(readersRoutes, {
    at,
    answers: {
      'readers.list': () => ({ rows: [listed], next: null }),
      'readers.get': () => card,
      ...answers,
    },
  });
  return { user: userEvent.setup(), ...page };
}

it('finds a reader by the card, masked, and keeps what was typed out of the address', async () => {
  const { user, router } = open('/readers', {
    'readers.find': () => ({ found: [{ ...listed, name: card.name }], elsewhere: null }),
  });
  await user.type(await screen.findByLabelText(/Номер билета/), '1234 5678 9012');
  await user.click(screen.getByRole('button', { name: 'Найти' }));
  expect(await screen.findByText('С••• Анна В.')).toBeDefined();
  expect(router.state.location.search).toBe('');
});

it('tells of a card of another place only whether it is good', async () => {
  const { user } = open('/readers', {
    'readers.find': () => ({ found: [], elsewhere: { state: 'confirmed' } }),
  });
  await user.type(await screen.findByLabelText(/Номер билета/), '1234 5678 9012');
  await user.click(screen.getByRole('button', { name: 'Найти' }));
  expect(await screen.findByText(/Состояние билета: подтверждён/)).toBeDefined();
});

it('shows the person only after a reason', async () => {
  const reasons: unknown[] = [];
  const { user } = open(`/readers/${id}`, {
    'readers.show': (input) => {
      reasons.push((input as { reason: string }).reason);
      return person;
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Показать данные' }));
  expect(screen.queryByText(/Сидорова/)).toBeNull();
  await user.type(await screen.findByRole('textbox', { name: /Причина/ }), 'Читатель у стойки');
  await user.click(screen.getAllByRole('button', { name: 'Показать данные' }).at(-1) as HTMLElement);
  expect(await screen.findByText('Сидорова Анна Викторовна')).toBeDefined();
  expect(reasons).toEqual(['Читатель у стойки']);
});

it('suspends with the version that is on the screen', async () => {
  const sent: unknown[] = [];
  const { user } = open(`/readers/${id}`, { 'readers.suspend': (input) => void sent.push(input) });
  await user.click(await screen.findByRole('button', { name: 'Приостановить чтение' }));
  await user.type(await screen.findByRole('textbox', { name: /Причина/ }), 'Портил книги');
  await user.click(screen.getByRole('button', { name: 'Подтвердить' }));
  await waitFor(() => expect(sent).toEqual([{ readerId: id, version: 3, reason: 'Портил книги' }]));
});

it('opens one collection or one document for a term, and asks which', async () => {
  const sent: Record<string, unknown>[] = [];
  const document = { id: 'ms-7', collectionId: 3, title: 'Летопись', address: 'https://docs.example/7' };
  const { user } = open(`/readers/${id}`, {
    'readers.grant': (input) => void sent.push(input as Record<string, unknown>),
    'collections.list': () => [
      { id: 3, titleRu: 'Рукописи', titleEn: 'Manuscripts', archived: false },
      { id: 4, titleRu: 'Старое', titleEn: 'Old', archived: true },
    ],
    'collections.items': () => ({ rows: [document], total: 1, pageSize: 50 }),
  });
  const grant = await screen.findByRole('button', { name: 'Разрешить' });
  await user.type(screen.getByLabelText(/^Основание/), 'Приказ № 7');
  await user.click(screen.getByRole('radio', { name: 'Одну коллекцию' }));
  await user.click(grant);
  expect(await screen.findByText('Выберите из списка')).toBeDefined();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('combobox', { name: /^Коллекция/ }));
  expect(screen.queryByRole('option', { name: 'Старое' })).toBeNull();
  await user.click(await screen.findByRole('option', { name: 'Рукописи' }));
  await user.click(grant);
  await waitFor(() => expect(sent).toMatchObject([{ readerId: id, collectionId: 3, itemId: null }]));

  await user.click(screen.getByRole('radio', { name: 'Один документ' }));
  await user.type(screen.getByLabelText(/^Основание/), 'Приказ № 8');
  await user.click(screen.getByRole('combobox', { name: /^Документ/ }));
  await user.click(await screen.findByRole('option', { name: /Летопись/ }));
  await user.click(grant);
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ collectionId: null, itemId: 'ms-7' }));
  expect(sent[0]?.['id']).not.toBe(sent[1]?.['id']);
});
