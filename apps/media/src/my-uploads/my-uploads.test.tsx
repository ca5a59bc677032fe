import { defineMicroFrontend } from '@pbnet/micro-frontend';
import { renderPage } from '@pbnet/micro-frontend/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { manifest } from '../manifest.ts';
import { texts } from '../texts.ts';
import { MyUploadsNotice } from '../upload/my-uploads-notice.tsx';
import { myUploadsRoutes } from './routes.tsx';

const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

describe('unfinished uploads', () => {
  const mine = {
    ...{
      id: '1',
      purpose: 'video',
      ownerId: '1',
      fileName: 'Лекция.mp4',
      size: 2_000_000_000,
      lastModified: 1000,
    },
    ...{ receivedBytes: 860_000_000, expiresAt: '2026-11-30T09:00:00.000Z' },
    title: 'Лермонтовские места',
    mayContinue: true,
  };
  const mySite = defineMicroFrontend({ manifest, texts, routes: myUploadsRoutes });

  it('lead back to their videos, and the unneeded are removed when it is sure', async () => {
    let left = [mine, { ...mine, id: '2', ownerId: '2', fileName: 'Старое.mp4', mayContinue: false }];
    const cancel = vi.fn((_: unknown) => {
      left = left.slice(0, 1);
    });
    renderPage(mySite, {
      at: '/media/uploads',
      as: penza,
      answers: { 'uploads.mine': () => left, 'uploads.cancel': cancel },
    });
    const link = await screen.findByRole('link', { name: 'Продолжить загрузку файла «Лекция.mp4»' });
    expect(link.getAttribute('href')).toBe('/media/videos/1');
    expect(screen.getAllByText(/^43 % \(/)).toHaveLength(2);
    expect(screen.getByText('Карточка закрыта для загрузки')).toBeDefined();
    const name = 'Удалить начатую загрузку файла «Старое.mp4»';
    await userEvent.click(screen.getByRole('button', { name }));
    const dialog = await screen.findByRole('dialog', { name: `${name}?` });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Удалить' }));
    await waitFor(() => expect(cancel).toHaveBeenCalledWith({ id: '2' }));
    await waitFor(() => expect(screen.queryByText('Старое.mp4')).toBeNull());
  });

  it('are told above the list of videos', async () => {
    const site = defineMicroFrontend({
      manifest,
      texts,
      routes: [{ index: true, Component: MyUploadsNotice }],
    });
    renderPage(site, { at: '/media', as: penza, answers: { 'uploads.mine': () => [mine] } });
    const link = await screen.findByRole('link', { name: 'Продолжить или удалить' });
    expect(screen.getByText('У вас 1 незавершённая загрузка')).toBeDefined();
    expect(link.getAttribute('href')).toBe('/media/uploads');
  });
});
