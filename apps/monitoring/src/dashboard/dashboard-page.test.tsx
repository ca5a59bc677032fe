import { offline, refusal } from '@pbnet/api-client/testing';
import { asMonth, monthsOf, type Month } from '@pbnet/domain';
import type { PlaceRef } from '@pbnet/domain/access';
import { startingIndicators } from '@pbnet/domain/monitoring';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

const month = asMonth('2026-10');
const months = monthsOf(asMonth('2025-10'), month);
const network = { kind: 'network' } as const;

interface Asked {
  readonly place?: string;
  readonly month?: Month;
  readonly code?: string;
  readonly months?: number;
}

const thirteen = (last: number | null) => [...Array.from({ length: 11 }, () => 50), 80, last];

function overview(place: PlaceRef, over: object = {}) {
  return {
    place,
    trail: [],
    month,
    state: 'closed',
    periods: [
      { month: '2026-09', state: 'published' },
      { month, state: 'closed' },
    ],
    months,
    corrections: 0,
    indicators: startingIndicators,
    totals: startingIndicators.map(({ code }) => thirteen(code === 'visits' ? 100 : null)),
    counted: startingIndicators.map(({ code }) => thirteen(code === 'visits' ? 19 : 0)),
    expected: thirteen(20),
    onTime: thirteen(18),
    late: thirteen(1),
    allZero: thirteen(0),
    ...over,
  };
}

const parts = {
  kind: 'region',
  indicator: startingIndicators[2],
  ids: [7, 8],
  codes: ['RU-PNZ', 'RU-KAM'],
  names: ['Пензенская область', 'Камчатский край'],
  totals: [100, null],
  counted: [19, 0],
  previous: [80, null],
  yearAgo: [50, null],
  expected: [19, 1],
  onTime: [18, 0],
  late: [1, 0],
  allZero: [0, 0],
};

function server(over: object = {}) {
  const asked: Record<string, Asked[]> = {};
  const answer = (path: string, data: (input: Asked) => unknown) => (input: unknown) => {
    asked[path] = [...(asked[path] ?? []), input as Asked];
    return data(input as Asked);
  };
  const answers = {
    'dashboard.overview': answer('overview', () => overview(network, over)),
    'dashboard.trend': answer('trend', ({ code }) => ({
      indicator: startingIndicators.find((one) => one.code === code),
      months: monthsOf(asMonth('2026-09'), month),
      totals: [80, 100],
      yearAgo: [null, 50],
      counted: [19, 19],
      expected: [20, 20],
      onTime: [18, 18],
      late: [1, 1],
      allZero: [0, 0],
    })),
    'dashboard.parts': answer('parts', () => parts),
    'dashboard.discipline': answer('discipline', () => ({
      ...parts,
      months: monthsOf(asMonth('2026-09'), month),
      expected: [
        [19, 19],
        [1, 1],
      ],
      onTime: [
        [19, 18],
        [0, 0],
      ],
      late: [
        [0, 1],
        [0, 0],
      ],
      allZero: [
        [0, 0],
        [0, 0],
      ],
    })),
  };
  return { answers, asked };
}

const officer = { role: 'monitoring-officer', place: network } as const;
const open = (answers: ReturnType<typeof server>['answers'], at = '/monitoring') =>
  renderPage({ at, as: officer, answers });

it('says of how many centres every figure is made, and calls silence no data', async () => {
  open(server().answers);
  expect(await screen.findByRole('heading', { level: 1, name: /^Вся сеть, октябрь\s2026$/ })).toBeDefined();
  expect(
    screen.getByText('Отчитались 19 из 20 центров: 18 в срок, 1 с опозданием, 1 не сдали.'),
  ).toBeDefined();
  const cards = within(screen.getByRole('group', { name: 'Показатели месяца' }));
  expect(cards.getByText('100')).toBeDefined();
  expect(cards.getByText('по 19 из 20 центров')).toBeDefined();
  expect(cards.getByText('+25 % за месяц')).toBeDefined();
  expect(cards.getAllByText('нет данных').length).toBeGreaterThan(0);
});

it('sums the trend up in a sentence and offers it as a table and a file', async () => {
  open(server().answers);
  expect(await screen.findByText('октябрь 2026 — 100 посещ.; за месяц +25 %, за год +100 %.')).toBeDefined();
  const trend = within(screen.getByRole('figure', { name: 'Посещений по месяцам' }));
  expect(trend.getByRole('link', { name: /XLSX/ }).getAttribute('href')).toBe(
    '/files/dashboard/trend.xlsx?place=network&month=2026-10&code=visits&months=24',
  );
  await userEvent.click(trend.getByRole('button', { name: 'Показать таблицей' }));
  expect(trend.getByRole('row', { name: /окт 2026/ }).textContent).toContain('100');
});

it('keeps the choice in the address and asks the server again', async () => {
  const { answers, asked } = server();
  const page = open(answers, '/monitoring?month=2026-10&span=36');
  const card = await screen.findByRole('link', { name: /^Подробнее: Проведено мероприятий/ });
  await userEvent.click(card);
  await waitFor(() => expect(page.path()).toContain('indicator=events_held'));
  await waitFor(() =>
    expect(asked['trend']?.at(-1)).toEqual({ place: 'network', month, code: 'events_held', months: 36 }),
  );
  expect(page.path()).toContain('month=2026-10');
});

it('leads from a region down to it', async () => {
  const { answers, asked } = server();
  open(answers);
  const table = within(await screen.findByRole('table', { name: 'Из чего складывается: Посещений' }));
  const row = within(table.getByRole('row', { name: /Камчатский край/ }));
  expect(row.getByText('нет данных')).toBeDefined();
  await userEvent.click(table.getByRole('link', { name: 'Пензенская область' }));
  await waitFor(() => expect(asked['overview']?.at(-1)?.place).toBe('region-7'));
});

it('leads from a centre to its report', async () => {
  const { answers } = server({ place: { kind: 'regional-center', id: 5 } });
  open({ ...answers, 'dashboard.parts': () => ({ ...parts, kind: 'center', ids: [11, 12] }) });
  const table = within(await screen.findByRole('table', { name: /Из чего складывается/ }));
  expect(table.getByRole('link', { name: 'Пензенская область' }).getAttribute('href')).toBe(
    '/monitoring/report/2026-10/11',
  );
  expect(within(table.getByRole('row', { name: /Камчатский край/ })).getByText('нет')).toBeDefined();
});

it('speaks to a centre of its one report', async () => {
  const one = {
    place: { kind: 'center', id: 11 },
    expected: thirteen(1),
    onTime: thirteen(0),
    late: thirteen(1),
  };
  open(server(one).answers);
  expect(await screen.findByText('Отчёт за месяц сдан с опозданием.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Открыть отчёт' }).getAttribute('href')).toBe(
    '/monitoring/report/2026-10/11',
  );
  expect(screen.queryByText(/из 1 центров/)).toBeNull();
});

it('says that its figures have corrections which the published results do not', async () => {
  open(server({ state: 'published', corrections: 3 }).answers);
  expect(await screen.findByText(/исправлено значений: 3/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Итоги месяца' }).getAttribute('href')).toBe(
    '/monitoring/results/2026-10',
  );
});

it('marks an open month as preliminary', async () => {
  open(server({ state: 'open' }).answers);
  expect(await screen.findByText('Предварительно')).toBeDefined();
});

it('shows what has loaded when one part fails, with a way to try again', async () => {
  const { answers } = server();
  let down = true;
  const trend = (input: unknown) => {
    if (down) throw offline();
    return answers['dashboard.trend'](input);
  };
  open({ ...answers, 'dashboard.trend': trend });
  expect(await screen.findByRole('table', { name: /Из чего складывается/ })).toBeDefined();
  const failed = await screen.findByRole('alert');
  down = false;
  await userEvent.click(within(failed).getByRole('button', { name: 'Повторить' }));
  expect(await screen.findByRole('figure', { name: 'Посещений по месяцам' })).toBeDefined();
});

it('explains an empty system', async () => {
  const nothing = refusal({
    code: 'not-found',
    key: 'no-figures-yet',
    text: 'За этот месяц показателей пока нет.',
  });
  open({ ...server().answers, 'dashboard.overview': () => Promise.reject(nothing) });
  expect(await screen.findByText('Показателей пока нет')).toBeDefined();
});
