import { refusal } from '@pbnet/api-client/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import type { MethodCard } from './method-shapes.ts';

const id = '00000000-0000-4000-8000-000000000001';
const card: MethodCard = {
  method: {
    ...{
      id,
      regionId: 1,
      regionalCenterId: 1,
      regionName: 'Пензенская область',
      regionalCenterName: 'РЦ Пенза',
    },
    ...{
      state: 'published',
      edition: 1,
      title: 'Урок по письмам',
      purpose: 'Привести школьников',
      audience: '',
    },
    ...{ needs: '', steps: ['Выбрать письма'], results: '', themes: [], indicators: [], resource: null },
    ...{ changes: '', reason: null, submittedAt: null, publishedAt: null, changedAt: '', version: 3 },
  },
  ...{ published: null, may: ['rate'], gaps: [], editions: [], applications: [], feedback: [] },
};
const answers = {
  'methods.get': () => card,
  'methods.filters': () => ({ themes: [], indicators: [] }),
  'methods.rate': () => {
    throw refusal({ text: 'Методика уже в архиве.', key: 'method-not-published', details: {} });
  },
};
const head = {
  ...{ name: 'Руководитель РЦ', role: 'regional-head' as const },
  place: { kind: 'regional-center' as const, regionId: 1, regionalCenterId: 1 },
};

beforeEach(() => localStorage.clear());

it('a word that was refused stays as it was typed, with the reason beside it', async () => {
  renderPage({ at: `/media/methods/${id}`, as: head, answers });
  expect(await screen.findByText('Выбрать письма')).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: '4' }));
  const words = screen.getByRole('textbox', { name: 'Чем помогла и чего не хватает' });
  await userEvent.type(words, 'Полезно');
  await userEvent.click(screen.getByRole('button', { name: 'Оставить отзыв' }));
  expect(await screen.findByText('Методика уже в архиве.')).toBeDefined();
  expect((words as HTMLTextAreaElement).value).toBe('Полезно');
});
