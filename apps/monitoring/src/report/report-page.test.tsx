import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Report } from '../testing/report.ts';
import { renderPage } from '../testing/render-page.tsx';
import { figures, october, report } from '../testing/report.ts';

const steps = [
  {
    version: 3,
    command: 'submit',
    state: 'submitted',
    values: figures,
    comments: {},
    reason: null,
    by: 'Центр',
  },
  {
    version: 2,
    command: 'save',
    state: 'draft',
    values: figures,
    comments: {},
    reason: 'xlsx',
    by: 'Региональный центр',
  },
  {
    version: 1,
    command: 'save',
    state: 'draft',
    values: { ...figures, visits: 7 },
    comments: {},
    reason: null,
    by: null,
  },
].map((step) => ({ ...step, at: '2026-11-03T09:00:00Z' }));

function open(over: Partial<Report>, role: 'regional-head' | 'monitoring-officer' = 'regional-head') {
  const calls: [string, unknown][] = [];
  const keep = (name: string) => (input: unknown) => {
    calls.push([name, input]);
    return {};
  };
  const place =
    role === 'regional-head'
      ? ({ kind: 'regional-center', regionId: 1, regionalCenterId: 1 } as const)
      : ({ kind: 'network' } as const);
  const page = renderPage({
    at: '/monitoring/report/2026-10/11',
    as: { role, place },
    answers: {
      'reports.get': () => report({ state: 'submitted', version: 3, values: figures, ...over }),
      'reports.steps': () => steps,
      'reports.accept': keep('accept'),
      'reports.reopen': keep('reopen'),
    },
  });
  return { page, calls, user: userEvent.setup({ delay: null }) };
}

it('shows the figures with earlier ones beside, and how much they are worth', async () => {
  open({});
  expect(await screen.findByRole('row', { name: /Посещений, посещ\. 13 13 13 13/ })).toBeDefined();
  expect(screen.getByText(/региональный центр его ещё не принял.*Предварительно/)).toBeDefined();
});

it('tells its history: what changed, by whom, from where', async () => {
  open({});
  const table = await screen.findByRole('table', { name: 'История' });
  const [, newest, fromFile, first] = within(table).getAllByRole('row');
  expect(newest?.textContent).toContain('Отчёт сдан');
  expect(fromFile?.textContent).toContain('Загружено из XLSX');
  expect(fromFile?.textContent).toContain('«Посещений»: было 7, стало 13');
  expect(first?.textContent).toContain('система');
});

it('is accepted from here', async () => {
  const { page, calls, user } = open({});
  await user.click(await screen.findByRole('button', { name: 'Принять отчёт' }));
  await waitFor(() => expect(page.notices).toEqual([{ tone: 'done', text: 'Отчёт принят.' }]));
  expect(calls).toEqual([['accept', { month: october, centerId: 11, version: 3 }]]);
});

it('of a closed month is reopened by headquarters only, with a reason', async () => {
  const closed = { period: { ...report().period, state: 'closed' as const } };
  const { calls, user } = open(closed, 'monitoring-officer');
  await user.click(await screen.findByRole('button', { name: 'Открыть заново' }));
  const dialog = await screen.findByRole('dialog', { name: 'Открыть отчёт заново: ЦУД 11' });
  await user.click(within(dialog).getByRole('button', { name: 'Открыть заново' }));
  expect(within(dialog).getByText('Напишите причину, хотя бы в несколько слов')).toBeDefined();
  await user.type(within(dialog).getByRole('textbox'), 'Ошибка в посещениях');
  await user.click(within(dialog).getByRole('button', { name: 'Открыть заново' }));
  await waitFor(() =>
    expect(calls).toEqual([
      ['reopen', { month: october, centerId: 11, version: 3, reason: 'Ошибка в посещениях' }],
    ]),
  );
});

it('of a closed month gives a regional center nothing to press but accepting', async () => {
  open({ period: { ...report().period, state: 'closed' } });
  await screen.findByRole('button', { name: 'Принять отчёт' });
  expect(screen.queryByRole('button', { name: 'Вернуть' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Открыть заново' })).toBeNull();
});
