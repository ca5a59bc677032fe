import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;

it('lists the months with what each still needs', async () => {
  const row = { expected: 20, onTime: 18, late: 1, corrections: 0, publishedAt: null };
  renderPage({
    at: '/monitoring/results',
    as: officer,
    answers: {
      'results.list': () => [
        { ...row, month: '2026-10', periodState: 'closed', state: 'draft', hasWords: true },
        { ...row, month: '2026-09', periodState: 'closed', state: null, hasWords: false },
        {
          ...row,
          month: '2026-08',
          periodState: 'published',
          state: 'published',
          hasWords: true,
          corrections: 2,
          publishedAt: '2026-09-15T09:00:00Z',
        },
      ],
    },
  });
  const table = within(await screen.findByRole('table', { name: 'Итоги месяца' }));
  expect(table.getByRole('row', { name: /октябрь\s2026.*Можно публиковать/ })).toBeDefined();
  expect(table.getByRole('row', { name: /сентябрь\s2026.*Нужен текст/ })).toBeDefined();
  const august = within(table.getByRole('row', { name: /август\s2026.*Опубликовано.*15\sсентября\s2026/ }));
  expect(august.getByRole('link', { name: 'PDF' }).getAttribute('href')).toBe('/files/results/2026-08.pdf');
});
