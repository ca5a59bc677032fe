import { offline } from '@pbnet/api-client/testing';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { defineManifest } from './manifest.ts';
import { defineMicroFrontend } from './micro-frontend.tsx';
import { renderPage } from './testing.tsx';
import { WordsDialog } from './words-dialog.tsx';

const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;

function show(onSend: (words: string) => Promise<unknown>) {
  const page = (
    <WordsDialog
      thing="return:1"
      open="Вернуть"
      title="Вернуть ответ"
      label="Что исправить"
      help="Придёт письмом"
      send="Отправить"
      short="Напишите подробнее"
      onSend={onSend}
    />
  );
  const manifest = defineManifest({
    id: 'trial',
    basePath: '/trial',
    title: { ru: 'Проба', en: 'Trial' },
    navigation: [],
    commands: [],
    homeCards: [],
  });
  const trial = defineMicroFrontend({
    manifest,
    routes: [{ index: true, element: page }],
    texts: { ru: {}, en: {} },
  });
  renderPage(trial, { at: '/trial', as: officer, answers: {} });
}

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Что исправить' });

it('keeps words that were not sent for the next time, and forgets sent ones', async () => {
  const send = vi.fn<(words: string) => Promise<unknown>>().mockRejectedValueOnce(offline());
  show(send);
  await userEvent.click(await screen.findByRole('button', { name: 'Вернуть' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Отправить' }));
  expect(await screen.findByText('Напишите подробнее')).toBeDefined();
  await userEvent.type(await field(), 'Нет даты второго мероприятия');
  await userEvent.click(screen.getByRole('button', { name: 'Отправить' }));
  expect(await screen.findByText(/Нет связи с сервером/)).toBeDefined();

  cleanup();
  send.mockResolvedValue(null);
  show(send);
  await userEvent.click(await screen.findByRole('button', { name: 'Вернуть' }));
  expect((await field()).value).toBe('Нет даты второго мероприятия');
  await userEvent.click(screen.getByRole('button', { name: 'Отправить' }));
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2));

  cleanup();
  show(send);
  await userEvent.click(await screen.findByRole('button', { name: 'Вернуть' }));
  expect((await field()).value).toBe('');
});
