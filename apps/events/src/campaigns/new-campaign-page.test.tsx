import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { campaignId, officer, request } from '../testing/campaign.ts';
import { renderPage } from '../testing/render-page.tsx';

it('says what is missing, then asks the chosen regional centers and opens the campaign', async () => {
  const create = vi.fn((_: unknown) => ({ campaignId }));
  const answers = {
    'requests.create': create,
    'requests.get': () => request(null),
    'requests.board': () => [],
    'network.regionalCenters.list': () => [{ id: 1, name: 'РЦ Пенза' }],
  };
  const page = renderPage({ at: '/events/campaigns/new', as: officer, answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Разослать запрос' }));
  expect(await screen.findByText('Напишите название: хотя бы 3 знака')).toBeDefined();
  expect(screen.getByText('Выберите день')).toBeDefined();
  expect(create).not.toHaveBeenCalled();

  await userEvent.type(screen.getByRole('textbox', { name: 'Название' }), 'Мероприятия осени');
  await userEvent.type(screen.getByRole('textbox', { name: 'О чём просим' }), 'Сообщите о мероприятиях.');
  await userEvent.click(screen.getByRole('radio', { name: 'Выбранные' }));
  await userEvent.click(await screen.findByRole('combobox', { name: 'Региональные центры' }));
  await userEvent.click(await screen.findByRole('option', { name: 'РЦ Пенза', hidden: true }));
  await userEvent.click(await screen.findByRole('button', { name: /Срок ответа/ }));
  const days = await screen.findAllByRole('button', { name: /^\d+ \S+ \d{4}/, hidden: true });
  const last = days.findLast((day) => !day.hasAttribute('disabled'));
  if (!last) throw new Error('No day can be chosen.');
  await userEvent.click(last);
  await userEvent.click(screen.getByRole('button', { name: 'Разослать запрос' }));
  await waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(create.mock.calls[0]?.[0]).toMatchObject({
    kind: 'joint-events',
    title: 'Мероприятия осени',
    audience: 'chosen',
    regionalCenterIds: [1],
    closesOn: null,
  });
  await waitFor(() => expect(page.path()).toBe(`/events/campaigns/${campaignId}`));
});
