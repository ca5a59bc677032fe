import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

const id = '00000000-0000-4000-8000-000000000051';
const editor = { role: 'media-editor', place: { kind: 'network' } } as const;
const item = {
  ...{ code: 'sound', position: 1, nameRu: 'Звук', nameEn: 'Sound', helpRu: '', helpEn: '', required: true },
  ...{ archived: false, verdict: null, remark: '', by: null, at: null, version: 0 },
};
const sheet = (over: object = {}) => ({
  ...{ id, title: 'Встреча', state: 'moderation', since: '2026-11-20T09:00:00.000Z', durationMs: 90_000 },
  ...{ hasFile: false, annotation: '', version: 3, items: [item], remarks: [], lacks: ['checklist'] },
  ...{ claim: { byId: null, by: null, at: null, version: 0 }, may: ['claim', 'judge'] },
  ...over,
});
const queue = {
  ...{ total: 1, pageSize: 50, waiting: 1, medianAgeMs: 5 * 86_400_000, oldestAgeMs: 3_600_000 },
  medianDecisionMs: null,
  rows: [
    {
      ...{ id, title: 'Встреча', regionName: 'Пензенская область', since: '2026-11-20T09:00:00.000Z' },
      ...{ durationMs: 90_000, hasPoster: false, claimedById: null, claimedBy: null, claimedAt: null },
      ...{ returns: 1, openRemarks: 0 },
    },
  ],
};

beforeEach(() => localStorage.clear());

describe('the queue', () => {
  it('tells how long videos wait, in words, and links each to its check', async () => {
    renderPage({
      at: '/media/moderation',
      as: editor,
      answers: { 'moderation.queue': () => queue, 'calendar.regions': () => [] },
    });
    expect(await screen.findByText('5 дней')).toBeDefined();
    const row = await screen.findByRole('row', { name: /Встреча возвращали: 1 Пензенская область/ });
    const link = within(row).getByRole('link', { name: 'Встреча' });
    expect(link.getAttribute('href')).toBe(`/media/videos/${id}/moderation`);
    expect(within(row).getByText('свободно')).toBeDefined();
  });
});

describe('the sheet', () => {
  const video = { id, title: 'Встреча', state: 'moderation', objectKey: null, posterKey: null };
  const answers = { 'videos.get': () => ({ video, may: [], steps: [] }), 'moderation.sheet': () => sheet() };
  const at = `/media/videos/${id}/moderation`;

  it('wants words to a «no», and sends them with the line’s version', async () => {
    const judge = vi.fn((_: unknown) => sheet());
    renderPage({ at, as: editor, answers: { ...answers, 'moderation.judge': judge } });
    await userEvent.click(await screen.findByRole('radio', { name: 'Нет' }));
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(screen.getByText('Напишите хотя бы три знака.')).toBeDefined();
    expect(judge).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Что исправить' }), 'Гул');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    const wanted = { id, item: 'sound', version: 0, verdict: 'no', remark: 'Гул' };
    await waitFor(() => expect(judge).toHaveBeenCalledWith(wanted));
  });

  it('takes a remark at a time and refuses what is no time, keeping what was typed', async () => {
    const add = vi.fn((_: unknown) => sheet());
    renderPage({ at, as: editor, answers: { ...answers, 'moderation.addRemark': add } });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Замечание' }), 'Не слышно');
    const time = screen.getByRole('textbox', { name: 'Время в видео' });
    await userEvent.type(time, '1:75');
    await userEvent.click(screen.getByRole('button', { name: 'Добавить замечание' }));
    expect(screen.getByText('Время пишут так: 1:05 или 0:01:05.')).toBeDefined();
    await userEvent.clear(time);
    await userEvent.type(time, '1:05');
    await userEvent.click(screen.getByRole('button', { name: 'Добавить замечание' }));
    await waitFor(() =>
      expect(add).toHaveBeenCalledWith(expect.objectContaining({ id, atMs: 65_000, words: 'Не слышно' })),
    );
  });

  it('says what is missing and does not let the video be approved', async () => {
    renderPage({ at, as: editor, answers });
    expect(await screen.findByText('обязательные пункты проверки')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Одобрить' }).hasAttribute('disabled')).toBe(true);
  });

  it('takes an answer in words to a remark, with or without «mended»', async () => {
    const remark = {
      ...{ id: '00000000-0000-4000-8000-000000000052', atMs: 65_000, words: 'Не слышно', by: 'Модератор' },
      ...{ at: '2026-11-20T09:00:00.000Z', resolvedAt: null, answer: '', version: 1 },
    };
    const answered = vi.fn((_: unknown) => sheet());
    renderPage({
      at,
      as: { role: 'regional-head', place: { kind: 'region', regionId: 1 } },
      answers: {
        ...answers,
        'moderation.sheet': () => sheet({ state: 'returned', remarks: [remark], may: ['answer'] }),
        'moderation.answerRemark': answered,
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Ответить' }));
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить ответ' }));
    expect(screen.getByText('Напишите ответ.')).toBeDefined();
    await userEvent.type(screen.getByRole('textbox', { name: 'Ответ на замечание' }), 'Усилили звук');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Исправлено' }));
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить ответ' }));
    const wanted = { id, remarkId: remark.id, version: 1, resolved: true, answer: 'Усилили звук' };
    await waitFor(() => expect(answered).toHaveBeenCalledWith(wanted));
  });
});

describe('the checklist itself', () => {
  const stored = { ...{ code: 'sound', position: 6, nameRu: 'Звук', nameEn: 'Sound' }, version: 4 };
  const known = { ...stored, helpRu: 'Речь слышно', helpEn: '', required: true, archived: false };

  it('is kept by headquarters: an item is added without a code to think up, and changed by its version', async () => {
    const save = vi.fn((_: unknown) => [known]);
    renderPage({
      at: '/media/moderation/items',
      as: editor,
      answers: { 'moderation.items': () => [known], 'moderation.saveItem': save },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Добавить пункт' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Название' }), 'Титры');
    await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }));
    expect(dialog.getByText('Напишите хотя бы три знака.')).toBeDefined();
    expect(save).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Название по-английски' }), 'Credits');
    await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }));
    await waitFor(() =>
      expect(save).toHaveBeenCalledWith(
        expect.objectContaining({ nameRu: 'Титры', nameEn: 'Credits', position: 7, version: 0 }),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Изменить пункт «Звук»' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Больше не спрашивать' }));
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    await waitFor(() => expect(save).toHaveBeenCalledWith({ ...known, archived: true }));
  });
});
