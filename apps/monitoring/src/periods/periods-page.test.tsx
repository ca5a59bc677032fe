import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { october } from '../testing/report.ts';

const period = {
  month: october,
  state: 'open',
  opensOn: '2026-11-01',
  dueOn: '2026-11-05',
  closesOn: '2026-11-10',
  version: 2,
  openedAt: null,
  closedAt: null,
  publishedAt: null,
  expected: 10,
  submitted: 3,
  accepted: 4,
  late: 1,
  drafts: 1,
  returned: 0,
  missing: 2,
};

function open(answers: Record<string, (input: unknown) => unknown> = {}) {
  const calls: unknown[] = [];
  const scheduled = { ...period, month: '2026-11', state: 'scheduled', expected: 0 };
  const published = { ...period, month: '2026-09', state: 'published', submitted: 6 };
  const page = renderPage({
    at: '/monitoring/periods',
    as: { role: 'monitoring-officer', place: { kind: 'network' } },
    answers: {
      'periods.list': () => [scheduled, period, published],
      'periods.close': (input) => void calls.push(input),
      'periods.open': (input) => void calls.push(input),
      'periods.changeDates': (input) => void calls.push(input),
      ...answers,
    },
  });
  return { page, calls, user: userEvent.setup({ delay: null }) };
}

it('shows what came in for every month', async () => {
  open();
  const card = within(await screen.findByRole('article', { name: 'октябрь 2026' }));
  expect(card.getByText('Открыт')).toBeDefined();
  expect(card.getByText(/Сдано: 7 из 10/)).toBeDefined();
  expect(card.getByText(/Срок сдачи: четверг, 5 ноября/)).toBeDefined();
  const row = await screen.findByRole('row', { name: /сентябрь 2026/ });
  expect(within(row).getByText('10 из 10')).toBeDefined();
});

it('closes a month after saying what that does', async () => {
  const { page, calls, user } = open();
  await user.click(await screen.findByRole('button', { name: 'Закрыть октябрь 2026' }));
  const dialog = await screen.findByRole('dialog', { name: 'Закрыть приём отчётов за октябрь 2026?' });
  expect(within(dialog).getByText(/Не сданы 3 отчёта/)).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: 'Закрыть месяц' }));
  await waitFor(() => expect(page.notices).toMatchObject([{ tone: 'done' }]));
  expect(calls).toEqual([{ month: october, version: 2 }]);
});

it('changes days only in order and with a reason, and keeps the entry when somebody was faster', async () => {
  const stale = refusal({ code: 'conflict', key: 'stale-edit', text: 'Запись изменил другой сотрудник.' });
  const { user } = open({
    'periods.changeDates': () => {
      throw stale;
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Изменить дни: октябрь 2026' }));
  const dialog = await screen.findByRole('dialog', { name: 'Дни месяца: октябрь 2026' });
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить дни' }));
  expect(within(dialog).getByText('Напишите причину, хотя бы в несколько слов')).toBeDefined();
  await user.type(within(dialog).getByRole('textbox', { name: 'Почему меняются дни' }), 'Праздники');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить дни' }));
  expect(await within(dialog).findByText('Запись изменил другой сотрудник.')).toBeDefined();
  expect(within(dialog).getByRole('textbox', { name: 'Почему меняются дни' })).toHaveProperty(
    'value',
    'Праздники',
  );
});
