import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { readersRoutes } from '../routes.tsx';
import { changedParagraphs } from './changed-paragraphs.ts';

const paragraph = 'Оператор обрабатывает имя и дату рождения читателя, чтобы выдать ему билет и вести учёт. ';
const edition = {
  ...{ purpose: 'registration', edition: 1, isNeeded: true, state: 'current', mustAgree: false },
  text: { ru: paragraph.repeat(2), en: 'The operator keeps the name. '.repeat(5) },
  change: { ru: '', en: '' },
  ...{ validFrom: '2026-09-01T00:00:00.000Z', addedAt: '2026-09-01T00:00:00.000Z', addedBy: '', given: 3 },
};

it('tells what was added and what was taken out', () => {
  expect(changedParagraphs('один\n\nдва\n\nтри', 'один\n\nновый\n\nтри')).toEqual([
    { kind: 'same', text: 'один' },
    { kind: 'removed', text: 'два' },
    { kind: 'added', text: 'новый' },
    { kind: 'same', text: 'три' },
  ]);
});

it('publishes the next edition with what is different, and keeps what was typed until then', async () => {
  const publish = vi.fn();
  renderPage(readersRoutes, {
    at: '/readers/consents',
    answers: { 'consentEditions.list': () => [edition], 'consentEditions.publish': publish },
  });
  const user = userEvent.setup();
  expect(await screen.findByText(/Согласие в силе у 3 читателей/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Новая редакция: Запись в читатели' }));
  await user.type(screen.getByRole('textbox', { name: 'Текст по-русски' }), 'Срок: год.');
  await user.click(screen.getByRole('checkbox', { name: /Спросить заново/ }));
  await user.click(screen.getByRole('button', { name: 'Опубликовать' }));
  expect(screen.getAllByText('Напишите, что изменилось')).toHaveLength(2);
  expect(publish).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: 'Что изменилось, по-русски' }), 'Назван срок');
  await user.type(screen.getByRole('textbox', { name: 'Что изменилось, по-английски' }), 'The term');
  await user.click(screen.getByRole('button', { name: 'Опубликовать' }));
  await waitFor(() => expect(publish).toHaveBeenCalledTimes(1));
  expect(publish.mock.calls[0]?.[0]).toMatchObject({
    ...{ purpose: 'registration', after: 1, mustAgree: true, from: null },
    change: { ru: 'Назван срок', en: 'The term' },
  });
});
