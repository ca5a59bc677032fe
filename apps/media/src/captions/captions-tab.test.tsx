import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

const id = '00000000-0000-4000-8000-000000000051';
const editor = { role: 'media-editor', place: { kind: 'network' } } as const;
const text = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nДобрый день\n';
const edition = {
  language: 'ru',
  number: 2,
  name: 'Русский',
  removed: false,
  by: null,
  at: '2026-11-20T09:00:00.000Z',
};
const sheet = { id, durationMs: 90_000, hasFile: false, editions: [edition], mayEdit: true };
const video = { id, title: 'Встреча', state: 'moderation', objectKey: null, posterKey: null };
const answers = {
  'videos.get': () => ({ video, may: [], steps: [] }),
  'captions.list': () => sheet,
  'captions.get': () => ({ ...edition, text }),
};
const at = `/media/videos/${id}/captions`;

beforeEach(() => localStorage.clear());

it('saves captions with the edition they began from, and warns of what nobody manages to read', async () => {
  const save = vi.fn((_: unknown) => sheet);
  renderPage({ at, as: editor, answers: { ...answers, 'captions.save': save } });
  const field = await screen.findByRole('textbox', { name: 'Текст' });
  expect(screen.getByRole('button', { name: 'Сохранить' }).hasAttribute('disabled')).toBe(true);
  await userEvent.clear(field);
  expect(await screen.findByText('нет текста')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Сохранить' }).hasAttribute('disabled')).toBe(true);
  await userEvent.type(field, 'Здравствуйте');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  const wanted = { id, language: 'ru', version: 2, text: text.replace('Добрый день', 'Здравствуйте') };
  await waitFor(() => expect(save).toHaveBeenCalledWith(wanted));
});

it('shows the line of each mistake of a file and keeps what stands on the screen', async () => {
  renderPage({ at, as: editor, answers });
  await screen.findByRole('textbox', { name: 'Текст' });
  const file = new File(['1\n00:00:01,000 --> 00:00:02,000\nИз SRT\n'], 'a.vtt', { type: 'text/vtt' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('there is no field for the file');
  await userEvent.upload(input, file);
  expect(await screen.findByText(/Строка 2: время записано с ошибкой/)).toBeDefined();
  const field = screen.getByRole('textbox', { name: 'Текст' });
  expect((field as HTMLTextAreaElement).value).toBe('Добрый день');
});

it('draws the captions of a long film by pages, and leads to the one that forbids to save', async () => {
  const cue = (number: number) => {
    const time = (ms: number) => new Date(ms).toISOString().slice(11, 23);
    return `${time(number * 1000)} --> ${time(number * 1000 + 900)}\nСлова ${number + 1}`;
  };
  const long = ['WEBVTT', ...Array.from({ length: 51 }, (_, number) => cue(number))].join('\n\n');
  renderPage({ at, as: editor, answers: { ...answers, 'captions.get': () => ({ ...edition, text: long }) } });
  expect(await screen.findAllByLabelText('Текст')).toHaveLength(25);
  fireEvent.click(screen.getByLabelText('Страница 3'));
  const field = await screen.findByDisplayValue('Слова 51');
  expect(screen.queryByDisplayValue('Слова 1')).toBeNull();
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.click(screen.getByLabelText('Страница 1'));
  fireEvent.click(await screen.findByText('Показать подпись 51'));
  expect(await screen.findByText('нет текста')).toBeDefined();
});
