import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { penza } from '../testing/video.ts';
import { renderPage } from '../testing/render-page.tsx';
import type { PlanCard } from './promotion-shapes.ts';

const id = '00000000-0000-4000-8000-0000000000f7';

const card: PlanCard = {
  plan: {
    ...{ id, regionId: 1, regionalCenterId: 1, state: 'draft', title: 'Лекции о Пензе', subject: 'resource' },
    ...{ subjectId: null, subjectTitle: 'Лекции', subjectLink: null, purpose: '', audience: '' },
    goals: { views: 100, likes: null, reposts: null },
    ...{ startsOn: null, endsOn: null, reason: null, submittedAt: null, approvedAt: null, version: 3 },
    ...{ createdAt: '2026-11-20T09:00:00.000Z', changedAt: '2026-11-20T09:00:00.000Z' },
  },
  ...{ regionalCenterName: 'РЦ Пензенская область', posts: [], steps: [], accounts: [], mayAddPosts: true },
  totals: { views: null, likes: null, reposts: null },
  may: ['save', 'submit', 'withdraw'],
};

beforeEach(() => localStorage.clear());

it('counts a text as its network does, refuses what is too long and keeps it', async () => {
  const add = vi.fn((_: unknown) => card);
  renderPage({
    ...{ at: `/media/promotion/${id}`, as: penza },
    answers: { 'promotion.get': () => card, 'promotion.addPost': add },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Добавить запись' }));
  const text = screen.getByRole('textbox', { name: 'Текст' });
  await userEvent.click(text);
  await userEvent.paste('я'.repeat(16_385));
  expect(screen.getByText(/длиннее на 1$/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  expect(add).not.toHaveBeenCalled();
  expect((text as HTMLTextAreaElement).value).toHaveLength(16_385);
  await userEvent.clear(text);
  await userEvent.paste('Приходите');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() =>
    expect(add).toHaveBeenCalledWith(
      expect.objectContaining({ id, content: expect.objectContaining({ text: 'Приходите' }) as object }),
    ),
  );
});
