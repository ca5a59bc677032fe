import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { meetingId, overview, person, type Overview, type Person } from '../testing/attendance.ts';
import { officer, penza } from '../testing/campaign.ts';
import { renderPage } from '../testing/render-page.tsx';

const meeting = {
  ...overview().meeting,
  kind: 'seminar',
  within: '',
  purpose: '',
  earlierDays: [],
  cancellationReason: null,
  version: 2,
};

function answers(
  of: Overview,
  people: readonly Person[],
  more: Record<string, (input: unknown) => unknown> = {},
) {
  return {
    'meetings.get': () => ({ meeting, counts: {} }),
    'attendance.overview': () => of,
    'attendance.people': () => ({ people, total: people.length, pages: 1 }),
    ...more,
  };
}

const at = `/events/meetings/${meetingId}/people`;

it('answers a pasted list line by line and adds nobody while a line is broken', async () => {
  const inviteList = vi.fn((_: unknown) => ({ added: 1, there: 0 }));
  renderPage({ at, as: officer, answers: answers(overview(), [], { 'attendance.inviteList': inviteList }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Пригласить' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Людей из списка' }));
  const list = screen.getByRole('textbox', { name: 'Список из Excel' });
  await userEvent.click(list);
  await userEvent.paste('Участник первый;first@invited.example\nУчастник второй;не-адрес@');
  expect(await screen.findByText(/Строк с ошибками: 1/)).toBeDefined();
  expect(screen.getByText('Адрес почты с ошибкой')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Добавить в список приглашённых' }));
  expect(inviteList).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole('button', { name: 'Убрать строки с ошибками' }));
  await userEvent.click(screen.getByRole('button', { name: 'Добавить в список приглашённых' }));
  await waitFor(() => expect(inviteList).toHaveBeenCalledOnce());
  expect(inviteList.mock.calls[0]?.[0]).toMatchObject({ list: 'Участник первый;first@invited.example' });
});

it('keeps a list that was refused', async () => {
  const inviteList = vi.fn(() => {
    throw new Error('the line is down');
  });
  renderPage({ at, as: officer, answers: answers(overview(), [], { 'attendance.inviteList': inviteList }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Пригласить' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Людей из списка' }));
  const list = screen.getByRole('textbox', { name: 'Список из Excel' });
  await userEvent.clear(list);
  await userEvent.click(list);
  await userEvent.paste('Участник первый;first@invited.example');
  await userEvent.click(screen.getByRole('button', { name: 'Добавить в список приглашённых' }));
  await waitFor(() => expect(inviteList).toHaveBeenCalled());
  expect((list as HTMLTextAreaElement).value).toContain('first@invited.example');
});

it('says that people know the former time and leads to the prepared letters', async () => {
  const prepare = vi.fn((_: unknown) => ({ mailingId: '5f0c5d6e-0000-4000-8000-000000000001' }));
  const page = renderPage({
    at,
    as: officer,
    answers: answers(overview({ untold: 'update' }), [], { 'attendance.prepareInvitations': prepare }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Подготовить письма об изменениях' }));
  await waitFor(() => expect(prepare).toHaveBeenCalledOnce());
  expect(prepare.mock.calls[0]?.[0]).toEqual({ meetingId, kind: 'update' });
  expect(page.path()).toContain('/monitoring/mailings/5f0c5d6e');
});

it('lets headquarters decide a request and shows why a place cannot be given', async () => {
  const decide = vi.fn(() => {
    throw new Error('no places');
  });
  const pending = person({ state: 'pending' });
  renderPage({ at, as: officer, answers: answers(overview(), [pending], { 'attendance.decide': decide }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Принять: Участник первый' }));
  expect(await screen.findByRole('alert')).toBeDefined();
});

it('keeps the filters in the address', async () => {
  const page = renderPage({
    at: `${at}?state=invited`,
    as: officer,
    answers: answers(overview(), [person()]),
  });
  await userEvent.type(await screen.findByRole('searchbox', { name: /Имя, адрес/ }), 'первый');
  await waitFor(() => expect(page.path()).toContain('search='));
  expect(page.path()).toContain('state=invited');
});

it('shows a regional center its own people without the tools of headquarters', async () => {
  renderPage({ at, as: penza, answers: answers(overview({ links: null }), [person()]) });
  const row = await screen.findByRole('row', { name: /Участник первый/ });
  expect(within(row).getByRole('button', { name: 'Придёт: Участник первый' })).toBeDefined();
  expect(within(row).queryByRole('button', { name: /Отметить/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Пригласить' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Добавить человека' })).toBeDefined();
});
