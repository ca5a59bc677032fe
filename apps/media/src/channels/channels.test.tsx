import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { editor } from '../testing/video.ts';
import type { Channel } from './channel-words.ts';

const id = '00000000-0000-4000-8000-0000000000c1';
const administrator = { role: 'administrator', place: { kind: 'network' } } as const;

function channel(over: Partial<Channel> = {}): Channel {
  return {
    ...{ id, kind: 'vk-video', title: 'VK Видео', state: 'connected', settings: { groupId: '1' } },
    ...{ identityTitle: 'Президентская библиотека', identityUrl: null, lockedPrivate: false, failure: null },
    ...{ checkedAt: '2026-11-20T09:00:00.000Z', connectedAt: '2026-11-20T09:00:00.000Z', version: 2 },
    ...{ quota: [], byConsent: false, waiting: 0, failed: 0 },
    ...over,
  };
}

type Answers = Readonly<Record<string, (input: unknown) => unknown>>;

function open(channels: readonly Channel[], more: Answers = {}, at = '/media/channels') {
  return renderPage({ at, as: administrator, answers: { 'channels.list': () => channels, ...more } });
}

it('shows whose channel it is, what is used of its quota, and that it keeps videos private', async () => {
  const resetsAt = '2026-11-24T08:00:00.000Z';
  const quota = [{ bucket: 'uploads', used: 100, limit: 100, reserved: 0, exhausted: true, resetsAt }];
  open([
    channel({ kind: 'youtube', title: 'YouTube', byConsent: true, lockedPrivate: true, quota, failed: 2 }),
  ]);
  const card = within(await screen.findByRole('region', { name: 'YouTube' }));
  expect(card.getByText(/Президентская библиотека/)).toBeDefined();
  expect(card.getByText(/загрузки: 100 из 100.*квота исчерпана$/)).toBeDefined();
  expect(card.getByText('Проект не прошёл проверку площадки')).toBeDefined();
  expect(card.getByText(/Нужен человек: 2/)).toBeDefined();
});

it('takes a key once: an empty one is refused, a wrong one is told in words and can be mended', async () => {
  const connect = vi.fn((_: unknown): Channel => {
    throw refusal({ text: 'Площадка не узнала ключ.', key: 'channel-key-refused', details: {} });
  });
  open([channel({ state: 'disconnected', failure: 'disconnected' })], { 'channels.connect': connect });
  await userEvent.click(await screen.findByRole('button', { name: 'Подключить' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ключ канала «VK Видео»' }));
  const send = dialog.getByRole('button', { name: 'Подключить' });
  await userEvent.click(send);
  expect(await dialog.findByText('Заполните все поля ключа.')).toBeDefined();
  expect(connect).not.toHaveBeenCalled();
  const key = dialog.getByLabelText('Ключ доступа');
  expect(key).toHaveProperty('type', 'password');
  await userEvent.type(key, 'vk1.a.key');
  await userEvent.click(send);
  expect(await dialog.findByText('Площадка не узнала ключ.')).toBeDefined();
  expect(connect).toHaveBeenCalledWith({ id, version: 2, secrets: { accessToken: 'vk1.a.key' } });
  expect(key).toHaveProperty('value', 'vk1.a.key');
});

it('asks before it lets a channel go', async () => {
  const disconnect = vi.fn((_: unknown) => channel({ state: 'disconnected' }));
  open([channel()], { 'channels.disconnect': disconnect });
  await userEvent.click(await screen.findByRole('button', { name: 'Отключить' }));
  expect(disconnect).not.toHaveBeenCalled();
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Публикации подождут/)).toBeDefined();
  await userEvent.click(dialog.getByRole('button', { name: 'Отключить' }));
  await waitFor(() => expect(disconnect).toHaveBeenCalledWith({ id, version: 2 }));
});

it('tells what the platform’s consent page has led back with', async () => {
  open([], {}, '/media/channels?consent=refused');
  expect((await screen.findByRole('alert')).textContent).toContain('Площадка не получила разрешения');
  expect(await screen.findByText('Каналов пока нет')).toBeDefined();
});

it('shows an editor the channels and none of the administrator’s steps', async () => {
  renderPage({ at: '/media/channels', as: editor, answers: { 'channels.list': () => [channel()] } });
  expect(await screen.findByRole('heading', { name: 'VK Видео' })).toBeDefined();
  for (const name of ['Добавить канал', 'Подключить заново', 'Отключить', 'Изменить'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});
