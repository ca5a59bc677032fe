import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import type { GalleryEntry, GalleryVideo } from './video-shapes.ts';

const id = '00000000-0000-4000-8000-000000000001';

function entry(change: Partial<GalleryEntry> = {}): GalleryEntry {
  return {
    ...{ id, title: 'Письма с фронта', theme: 'Память', regionName: 'Пензенская область', views: 1 },
    ...{
      publishedAt: '2026-11-01T09:00:00.000000Z',
      durationMs: 3_725_000,
      poster: `/gallery/${id}/poster.jpg`,
    },
    ...change,
  };
}

const video: GalleryVideo = {
  ...entry(),
  ...{ annotation: 'Читают школьники', tags: [], language: 'ru', recordedOn: '2026-10-20', regionId: 1 },
  ...{ regionalCenterName: 'РЦ Пенза', width: 1280, height: 720, contentType: 'video/mp4', related: [] },
  source: `/gallery/${id}/video`,
  captions: [{ language: 'ru', name: 'Русский', address: `/gallery/${id}/captions/ru.vtt` }],
  placements: [{ channel: 'RuTube', address: 'https://rutube.ru/video/1/' }],
};
const filters = {
  regions: [{ id: 1, name: 'Пензенская область', videos: 1 }],
  themes: [{ theme: 'Память', videos: 1 }],
};

afterEach(cleanup);

describe('the gallery', () => {
  it('shows published videos with their length, and the next page when it is asked for', async () => {
    const list = vi.fn((asked: unknown) =>
      typeof asked === 'object' && asked !== null && 'cursor' in asked && asked.cursor !== undefined
        ? { videos: [entry({ id: id.replace(/1$/, '2'), title: 'Вторая страница' })], next: null }
        : { videos: [entry()], next: 'further' },
    );
    renderPage({ at: '/videos', answers: { 'gallery.list': list, 'gallery.filters': () => filters } });
    const all = await screen.findByRole('list', { name: 'Видео' });
    expect(within(all).getByText('1:02:05')).toBeDefined();
    expect(within(all).getByText(/1 просмотр$/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Показать ещё' }));
    expect(await screen.findByRole('link', { name: 'Вторая страница' })).toBeDefined();
  });

  it('keeps what it is narrowed by in the address, and says plainly when nothing is found', async () => {
    const list = vi.fn((_: unknown) => ({ videos: [], next: null }));
    renderPage({
      at: '/videos?region=1&search=письма',
      answers: { 'gallery.list': list, 'gallery.filters': () => filters },
    });
    expect(await screen.findByText('Ничего не нашлось')).toBeDefined();
    expect(list).toHaveBeenCalledWith(expect.objectContaining({ regionId: 1, search: 'письма' }));
  });
});

describe('one video', () => {
  it('plays in the browser’s own player with captions, and says where else it is', async () => {
    renderPage({ at: `/videos/${id}`, answers: { 'gallery.get': () => video } });
    const player = await screen.findByLabelText('Письма с фронта');
    expect(player.querySelector('source')?.getAttribute('src')).toBe(`/gallery/${id}/video`);
    const track = player.querySelector('track');
    expect([track?.getAttribute('srclang'), track?.getAttribute('kind')]).toEqual(['ru', 'captions']);
    expect(screen.getByRole('link', { name: 'RuTube' }).getAttribute('href')).toBe(
      'https://rutube.ru/video/1/',
    );
    expect(screen.getByText('20 октября 2026')).toBeDefined();
  });

  it('of a telephone plays too: browsers pass over a MOV that is called so', async () => {
    const mov = { ...video, contentType: 'video/quicktime' };
    renderPage({ at: `/videos/${id}`, answers: { 'gallery.get': () => mov } });
    const player = await screen.findByLabelText('Письма с фронта');
    expect(player.querySelector('source')?.hasAttribute('type')).toBe(false);
  });

  it('that lies on the channels only says so', async () => {
    renderPage({ at: `/videos/${id}`, answers: { 'gallery.get': () => ({ ...video, source: null }) } });
    expect(await screen.findByText(/можно посмотреть на каналах/)).toBeDefined();
  });
});
