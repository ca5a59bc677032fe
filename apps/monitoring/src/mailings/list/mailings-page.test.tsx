import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';

const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
const id = '5f0c5d6e-0000-4000-8000-000000000001';

function open(at: string) {
  const prepare = vi.fn((_input: unknown) => ({ id }));
  const answers = {
    'mailings.list': () => [],
    'mail.tasks': () => [],
    'periods.list': () => [
      { month: '2026-10', state: 'closed' },
      { month: '2026-09', state: 'published' },
      { month: '2026-08', state: 'published' },
    ],
    'mailings.prepare': prepare,
  };
  return { prepare, ...renderPage({ at, as: officer, answers }) };
}

async function question() {
  return within(await screen.findByRole('dialog', { name: 'Подготовить рассылку' }, { timeout: 8_000 }));
}

it('asks with the kind and the month of the address already chosen', async () => {
  const { prepare, path } = open('/monitoring/mailings?kind=results&month=2026-08');
  const submit = (await question()).getByRole<HTMLButtonElement>('button', { name: 'Составить письма' });
  await waitFor(() => expect(submit.disabled).toBe(false));
  await userEvent.click(submit);
  expect(prepare.mock.calls[0]?.[0]).toEqual({ kind: 'results', month: '2026-08' });
  await waitFor(() => expect(path()).toBe(`/monitoring/mailings/${id}`));
});

it('chooses no other month when the asked one cannot be mailed', async () => {
  open('/monitoring/mailings?kind=results&month=2026-10');
  const dialog = await question();
  const submit = dialog.getByRole<HTMLButtonElement>('button', { name: 'Составить письма' });
  await userEvent.click(dialog.getByRole('combobox', { name: 'Отчётный месяц' }));
  expect(await screen.findByRole('option', { name: /сентябрь/i, hidden: true })).toBeDefined();
  expect(submit.disabled).toBe(true);
});

it('asks about the latest closed month by the button', async () => {
  const { prepare } = open('/monitoring/mailings');
  await userEvent.click(await screen.findByRole('button', { name: 'Подготовить рассылку' }));
  const submit = (await question()).getByRole<HTMLButtonElement>('button', { name: 'Составить письма' });
  await waitFor(() => expect(submit.disabled).toBe(false));
  await userEvent.click(submit);
  expect(prepare.mock.calls[0]?.[0]).toEqual({ kind: 'zero-lists', month: '2026-10' });
});
