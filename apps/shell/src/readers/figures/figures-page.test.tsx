import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage, type PageTest } from '../../testing/render-page.tsx';
import { figuresRoutes } from './routes.tsx';

const counts = (visits: number, readers = 0, views = 0) => ({
  ...{ visits, 'new-readers': readers, 'document-views': views },
});
const row = (over: object = {}) => ({
  ...{ centerId: 11, centerName: 'Читальный зал Кузнецка', regionId: 1, regionalCenterId: 1 },
  ...{
    figure: 'visits',
    counted: 120,
    reported: 20,
    state: 'submitted',
    verdict: 'differs',
    explanation: null,
  },
  ...over,
});
const october = {
  ...{ month: '2026-10', months: ['2026-11', '2026-10'], place: null },
  ...{ total: counts(139, 4, 96), before: counts(100, 4, 200) },
  days: [
    { day: '2026-10-01', ...counts(50) },
    { day: '2026-10-02', ...counts(89) },
  ],
  trend: [
    { month: '2026-09', ...counts(100) },
    { month: '2026-10', ...counts(139, 4, 96) },
  ],
  units: [
    { kind: 'region', id: 1, nameRu: 'Пензенская область', nameEn: 'Penza', ...counts(135) },
    { kind: 'outside', id: 0, nameRu: '', nameEn: '', ...counts(4) },
  ],
  comparisons: [
    row(),
    row({ figure: 'document-views', counted: 9, reported: 9, verdict: 'fine' }),
    row({
      ...{ figure: 'new-readers', verdict: 'explained' },
      explanation: {
        reason: 'Записали в другом зале',
        reported: 20,
        by: 'Заведующий',
        at: '2026-11-03T09:00:00Z',
        version: 1,
      },
    }),
  ],
};

function open(
  answers: PageTest['answers'] = {},
  at = '/readers/figures?month=2026-10',
  user: PageTest['user'] = {},
) {
  const page = renderPage(figuresRoutes, {
    at,
    user,
    answers: { 'readingFigures.ofMonth': () => october, ...answers },
  });
  return { user: userEvent.setup(), ...page };
}

it('shows the month, its change, and at first only what somebody has to explain', async () => {
  open();
  const visits = await screen.findByRole('group', { name: 'Посещения' });
  expect(visits.textContent).toContain('139');
  expect(visits.textContent).toContain('на 39 больше, чем месяцем раньше');
  expect(screen.getByRole('group', { name: 'Просмотры документов' }).textContent).toContain('на 104 меньше');
  const table = screen.getByRole('table', { name: 'Сверка с отчётами' });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  expect(within(table).getByText('расходится')).toBeDefined();
  expect(screen.getByText('Больше всего посещений 2 октября: 89.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Скачать XLSX' }).getAttribute('href')).toBe(
    '/files/reading-figures.xlsx?month=2026-10',
  );
});

it('keeps the filters in the address and leads into a region', async () => {
  const asked: unknown[] = [];
  const { user, router } = open({
    'readingFigures.ofMonth': (input) => {
      asked.push(input);
      return october;
    },
  });
  await user.click(await screen.findByRole('radio', { name: 'Все: 3' }));
  expect(router.state.location.search).toBe('?month=2026-10&only=all');
  expect(within(screen.getByRole('table', { name: 'Сверка с отчётами' })).getAllByRole('row')).toHaveLength(
    4,
  );
  await user.click(screen.getByRole('link', { name: 'Пензенская область' }));
  await waitFor(() => expect(asked.at(-1)).toEqual({ month: '2026-10', regionId: 1 }));
});

it('asks for words, keeps them when the server refuses, and sends them with the version', async () => {
  const sent: unknown[] = [];
  let refused = true;
  const { user } = open({
    'readingFigures.explain': (input) => {
      sent.push(input);
      if (refused) throw refusal({ text: 'Объяснять уже нечего' });
      return { version: 1 };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Объяснить' }));
  const words = await screen.findByLabelText('Объяснение');
  await user.type(words, 'Мало');
  await user.click(screen.getByRole('button', { name: 'Сохранить объяснение' }));
  expect(await screen.findByText('Напишите хотя бы десять знаков: что произошло.')).toBeDefined();
  expect(sent).toEqual([]);
  await user.type(words, ' было читателей с билетом');
  await user.click(screen.getByRole('button', { name: 'Сохранить объяснение' }));
  expect(await screen.findByText(/Объяснять уже нечего/)).toBeDefined();
  refused = false;
  await user.click(screen.getByRole('button', { name: 'Сохранить объяснение' }));
  await waitFor(() => expect(screen.queryByLabelText('Объяснение')).toBeNull());
  expect(sent.at(-1)).toEqual({
    ...{ month: '2026-10', centerId: 11, figure: 'visits', version: 0 },
    reason: 'Мало было читателей с билетом',
  });
});

it('shows who may not edit reports the differences without the button', async () => {
  open({}, '/readers/figures?month=2026-10', { role: 'readers-officer' });
  expect(await screen.findByText('расходится')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Объяснить' })).toBeNull();
  expect(screen.queryByRole('link', { name: /Открыть отчёт/ })).toBeNull();
});

it('says that nothing was counted yet, and survives an address that names no month', async () => {
  const empty = {
    ...october,
    total: counts(0),
    before: counts(0),
    trend: [],
    days: [],
    units: [],
    comparisons: [],
  };
  open({ 'readingFigures.ofMonth': () => empty }, '/readers/figures?month=once&regionId=-3');
  expect(await screen.findByText('За этот месяц ничего не насчитано')).toBeDefined();
});
