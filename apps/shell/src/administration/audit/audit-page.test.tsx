import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { auditRoutes } from './routes.tsx';

const actorId = '00000000-0000-4000-8000-000000000009';
const row = {
  id: 7,
  at: '2026-03-01T09:00:00.000001Z',
  actorId,
  actorName: 'Сотрудник ОМиМС',
  actorRole: 'monitoring-officer',
  ip: '10.0.0.1',
  requestId: 'r',
  action: 'center.change',
  entity: 'center',
  entityId: '11',
  placeName: 'ЦУД 11',
  differences: [
    { field: 'name', before: 'старое', after: 'новое' },
    { field: 'values.visits', before: 1, after: 5 },
    { field: 'state', before: 'draft', after: 'submitted' },
    { field: 'newDueOn', before: undefined, after: '2026-07-10' },
  ],
  personal: 'none',
};
const oldest = { ...row, id: 3, action: 'command.of-tomorrow', personal: 'erased', differences: [] };

type Answers = Parameters<typeof renderPage>[1]['answers'];

function open(at: string, answers: Answers) {
  return { user: userEvent.setup(), ...renderPage(auditRoutes, { at, answers }) };
}

it('tells a change in words and reads a command it does not know by its code', async () => {
  open('/administration/audit', { 'audit.list': () => ({ rows: [row, oldest], next: null }) });
  const text = (await screen.findByRole('table')).textContent;
  expect(text).toContain('Изменён ЦУД');
  expect(text).toContain('название: было «старое», стало «новое»');
  expect(text).toContain('Посещений: было 1, стало 5');
  expect(text).toContain('состояние: было черновик, стало сдан');
  expect(text).toContain('новый срок: 10 июля 2026');
  expect(text).toContain('command.of-tomorrow');
  expect(text).toContain('Личные данные стёрты');
});

it('narrows the log to one person and keeps it in the address', async () => {
  const asked: unknown[] = [];
  const { user, router } = open('/administration/audit?from=2026-03-01&subject=center.', {
    'audit.list': (input) => {
      asked.push(input);
      return { rows: [row], next: null };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Сотрудник ОМиМС' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ actorId, action: 'center.', from: '2026-03-01' }));
  expect(router.state.location.search).toContain(`who=${actorId}`);
  await user.click(await screen.findByRole('button', { name: /Только Сотрудник ОМиМС/ }));
  await waitFor(() => expect(router.state.location.search).not.toContain('who='));
});

it('goes on to earlier records from where the page ended', async () => {
  const { user } = open('/administration/audit', {
    'audit.list': (input) =>
      (input as { cursor?: unknown }).cursor
        ? { rows: [oldest], next: null }
        : { rows: [row], next: { at: row.at, id: row.id } },
  });
  await user.click(await screen.findByRole('button', { name: 'Показать более ранние' }));
  expect(await screen.findByText('command.of-tomorrow')).toBeDefined();
  expect(screen.getByText('Это все записи')).toBeDefined();
});

it('checks the chain when asked to and says where it broke', async () => {
  const { user } = open('/administration/audit', {
    'audit.list': () => ({ rows: [], next: null }),
    'audit.verify': () => ({ whole: false, position: 42, auditId: 50, fault: 'row-changed' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Проверить журнал' }));
  expect((await screen.findByRole('alert')).textContent).toContain('на месте 42');
});
