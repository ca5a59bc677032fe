import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { editor, penza, videoId } from '../testing/video.ts';
import type { NamedPublication, PublicationPage } from './publication-shapes.ts';

const id = '00000000-0000-4000-8000-0000000000a1';

function publication(over: Partial<NamedPublication> = {}): NamedPublication {
  return {
    ...{ id, videoId, channelId: '00000000-0000-4000-8000-0000000000c1', regionId: 1, regionalCenterId: 1 },
    ...{ centerId: null, state: 'waiting', stateSince: '2026-11-20T09:00:00.000Z', publishAt: null },
    ...{ title: null, description: null, externalUrl: null, sentBytes: 0, attempts: 0, nextAttemptAt: null },
    ...{ failure: null, failureWords: null, publishedAt: null, takenDownAt: null, takeDownReason: null },
    ...{ byHand: false, views: null, viewsAt: null, version: 3, videoTitle: 'Экскурсия по старой Пензе' },
    ...{ videoSize: 46_973, channelTitle: 'YouTube', channelKind: 'youtube', channelState: 'connected' },
    ...{ lockedPrivate: false, regionName: 'Пензенская область', regionalCenterName: 'РЦ Пензы' },
    ...over,
  };
}

const failed = publication({
  ...{ state: 'failed', failure: 'title-refused', failureWords: 'invalidTitle', attempts: 1 },
});

const page = (...rows: NamedPublication[]): PublicationPage => ({
  ...{ rows, total: rows.length, pageSize: 50 },
  byState: { failed: rows.filter(({ state }) => state === 'failed').length },
});

type Answers = Readonly<Record<string, (input: unknown) => unknown>>;

function open(
  rows: readonly NamedPublication[],
  more: Answers = {},
  as: typeof editor | typeof penza = editor,
) {
  return renderPage({
    ...{ at: '/media/publications', as },
    answers: {
      'publications.list': () => page(...rows),
      'publications.viewsOfMonth': () => ({ month: '2026-11', rows: [], total: 0 }),
      'channels.list': () => [],
      ...more,
    },
  });
}

const button = (name: string) => screen.findByRole('button', { name });

beforeEach(() => localStorage.clear());

it('says in words what stopped a publication, and tries it again when asked', async () => {
  const retry = vi.fn((_: unknown) => publication());
  open([failed], { 'publications.retry': retry });
  expect(await screen.findByText('площадка не приняла название')).toBeDefined();
  expect(screen.getByText('invalidTitle').closest('p')?.textContent).toBe('Ответ площадки: invalidTitle');
  expect(screen.getByText('Нужен человек', { selector: 'td *' })).toBeDefined();
  await userEvent.click(await button('Повторить сейчас'));
  await waitFor(() => expect(retry).toHaveBeenCalledWith({ id, version: 3 }));
});

it('shows the refusal of a step that another person has overtaken', async () => {
  open([failed], {
    'publications.retry': () => {
      throw refusal({ text: 'Публикацию изменил другой.', key: 'stale-edit', details: {} });
    },
  });
  await userEvent.click(await button('Повторить сейчас'));
  expect(await screen.findByText('Публикацию изменил другой.')).toBeDefined();
});

it('takes a video down only with a reason, and keeps what was typed', async () => {
  const takeDown = vi.fn((_: unknown) => publication({ state: 'removing' }));
  open([publication({ state: 'published', views: 1234, externalUrl: 'https://video.example/1' })], {
    'publications.takeDown': takeDown,
  });
  expect(await screen.findByText(/^1\s234$/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Повторить сейчас' })).toBeNull();
  await userEvent.click(await button('Снять…'));
  const reason = await screen.findByRole('textbox', { name: 'Причина' });
  await userEvent.type(reason, 'нет');
  await userEvent.click(await button('Снять с канала'));
  expect(await screen.findByText('Напишите хотя бы пять знаков.')).toBeDefined();
  expect(takeDown).not.toHaveBeenCalled();
  expect(reason).toHaveProperty('value', 'нет');
  await userEvent.type(reason, ' согласия');
  await userEvent.click(await button('Снять с канала'));
  await waitFor(() => expect(takeDown).toHaveBeenCalledWith({ id, version: 3, reason: 'нет согласия' }));
});

it('takes the address of what was placed by hand, and refuses one that is not public', async () => {
  const placed = vi.fn((_: unknown) => publication({ state: 'published', byHand: true }));
  open([publication({ channelKind: 'by-hand', channelTitle: 'Сайт' })], {
    'publications.placedByHand': placed,
    'files.list': () => [],
  });
  await userEvent.click(await button('Опубликовано вручную…'));
  const dialog = within(await screen.findByRole('dialog'));
  const address = dialog.getByRole('textbox', { name: 'Адрес страницы видео' });
  await userEvent.type(address, 'http://127.0.0.1/video');
  await userEvent.click(dialog.getByRole('button', { name: 'Подтвердить публикацию' }));
  expect(await dialog.findByText(/^Нужен адрес вида https/)).toBeDefined();
  expect(placed).not.toHaveBeenCalled();
  await userEvent.clear(address);
  await userEvent.type(address, 'https://prlib.example/video/1');
  await userEvent.click(dialog.getByRole('button', { name: 'Подтвердить публикацию' }));
  await waitFor(() =>
    expect(placed).toHaveBeenCalledWith({ id, version: 3, url: 'https://prlib.example/video/1' }),
  );
});

it('offers a regional center no step of headquarters', async () => {
  open([failed], {}, penza);
  expect(await screen.findByText('Экскурсия по старой Пензе')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Повторить сейчас' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Снять…' })).toBeNull();
});
