import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { readersRoutes } from '../routes.tsx';

const [actorId, readerId] = ['00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000007'];
const look = {
  ...{ id: '00000000-0000-4000-8000-000000000009', at: '2026-11-20T08:00:00.000000Z', actorId, readerId },
  ...{ actorName: 'Сотрудник центра', actorRole: 'center-manager', placeName: 'ЦУД 11' },
  ...{ readerName: 'С••• Анна В.', lastDigits: '9012', what: 'card', reason: 'Читатель у стойки' },
};

function open(readerOf: () => unknown, at = '/readers/journal') {
  const asked: unknown[] = [];
  const page = renderPage(readersRoutes, {
    at,
    answers: {
      'readerJournal.list': (input) => {
        asked.push(input);
        return { rows: [look], next: null };
      },
      'readerJournal.readerOf': readerOf,
    },
  });
  return { user: userEvent.setup(), asked, ...page };
}

it('narrows to days, a kind and a reader, and the sheet is of the same filter', async () => {
  const at = '/readers/journal?from=2026-11-01&to=2026-11-30';
  const { user, asked, router } = open(() => ({ readerId }), at);
  await user.click(await screen.findByRole('combobox', { name: 'Что' }));
  await user.click(await screen.findByRole('option', { name: 'карточка' }));
  await user.type(screen.getByLabelText('Номер билета читателя'), '1234 5678 9012');
  await user.click(screen.getByRole('button', { name: 'Только этот читатель' }));
  const filter = { readerId, what: 'card', from: '2026-11-01', to: '2026-11-30' };
  await waitFor(() => expect(asked.at(-1)).toMatchObject(filter));
  expect(router.state.location.search).not.toMatch(/1234|9012/);
  expect(screen.getByRole('link', { name: 'Скачать XLSX' }).getAttribute('href')).toBe(
    `/files/readers/journal.xlsx?${new URLSearchParams(filter).toString()}`,
  );
  await user.click(screen.getByRole('button', { name: 'Показать все обращения' }));
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

it('narrows to the reader of a line, and leaves out what is no filter in the address', async () => {
  const { user, asked, router } = open(() => null, '/readers/journal?reader=1&from=yesterday&what=all');
  await user.click(await screen.findByRole('button', { name: 'С••• Анна В. •••• 9012' }));
  await waitFor(() => expect(router.state.location.search).toContain(`reader=${readerId}`));
  expect(asked[0]).not.toHaveProperty('readerId');
  expect(asked[0]).not.toHaveProperty('from');
  expect(asked[0]).not.toHaveProperty('what');
});

it('says that there is no such card and keeps the number', async () => {
  const { user } = open(() => {
    throw refusal({ text: 'Такого номера билета не бывает', key: 'card-number-wrong' });
  });
  await user.type(await screen.findByLabelText('Номер билета читателя'), '12');
  await user.click(screen.getByRole('button', { name: 'Только этот читатель' }));
  expect(await screen.findByText('Такого номера билета не бывает')).toBeDefined();
  expect(screen.getByLabelText('Номер билета читателя')).toHaveProperty('value', '12');
});
