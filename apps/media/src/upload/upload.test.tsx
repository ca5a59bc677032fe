import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '@pbnet/micro-frontend/testing';
import { defineMicroFrontend } from '@pbnet/micro-frontend';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { manifest } from '../manifest.ts';
import { texts } from '../texts.ts';
import { speedMeter } from './upload-speed.ts';
import { UploadVideo } from './upload-video.tsx';

const id = '0b1f4a52-8b2a-4f0e-9d1c-2f8a7a02b5c3';
const done = vi.fn();
const page = defineMicroFrontend({
  manifest,
  texts,
  routes: [{ index: true, Component: () => <UploadVideo purpose="video" ownerId="1" onDone={done} /> }],
});
const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

const state = {
  mayUpload: true,
  maxBytes: 20 * 1024 ** 3,
  kinds: 'MP4, MOV',
  unfinished: null,
  takenByAnother: false,
};
const begun = {
  ...{ id, purpose: 'video', ownerId: '1', fileName: 'Лекция.mp4', size: 2_000_000_000, lastModified: 1000 },
  ...{ receivedBytes: 860_000_000, expiresAt: '2026-11-30T09:00:00.000Z' },
};

function show(told: object, answers: object = {}) {
  renderPage(page, {
    at: '/media',
    as: penza,
    answers: { 'uploads.state': () => ({ ...state, ...told }), ...answers },
  });
}

/** A file of that size without its bytes. */
function fileOf(name: string, size: number, lastModified = 1000): File {
  return Object.defineProperty(new File(['x'], name, { lastModified }), 'size', { value: size });
}

async function choose(group: string, file: File): Promise<void> {
  const drop = await screen.findByRole('group', { name: group });
  fireEvent.drop(drop, { dataTransfer: { files: [file] } });
}

describe('where a video is uploaded', () => {
  it('tells the limits first, and refuses what cannot be in words', async () => {
    show({});
    expect(await screen.findByText(/MP4, MOV, до 20 ГБ/)).toBeDefined();
    await choose('Файл видео', fileOf('a.mp4', 0));
    expect((await screen.findByRole('alert')).textContent).toContain('Файл пуст');
    await choose('Файл видео', fileOf('a.mp4', 60 * 1024 ** 3));
    expect((await screen.findByRole('alert')).textContent).toContain('60 ГБ, а можно до 20 ГБ');
  });

  it('goes on with the same file on another day, and with no other', async () => {
    show({ unfinished: begun });
    expect(await screen.findByText(/остановилась на 43 %/)).toBeDefined();
    expect(screen.getByText(/хранится до 30 ноября 2026/)).toBeDefined();
    await choose('Продолжить загрузку', fileOf('Другая.mp4', 5_000_000));
    expect(await screen.findByText(/^Это другой файл: «Другая.mp4»/)).toBeDefined();
    await choose('Продолжить загрузку', fileOf('Лекция.mp4', 2_000_000_000, 2000));
    expect(await screen.findByText(/файл с тех пор изменился/)).toBeDefined();
  });

  it('cancels what was begun only when it is sure', async () => {
    const cancel = vi.fn((_: unknown) => undefined);
    show({ unfinished: begun }, { 'uploads.cancel': cancel });
    await userEvent.click(await screen.findByRole('button', { name: 'Отменить загрузку' }));
    const dialog = await screen.findByRole('dialog', { name: 'Отменить загрузку файла «Лекция.mp4»?' });
    expect(cancel).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отменить загрузку' }));
    await waitFor(() => expect(cancel).toHaveBeenCalledWith({ id }));
  });

  it('takes over a file that has all arrived without asking for it again', async () => {
    const finish = vi.fn((_: unknown) => undefined);
    show({ unfinished: { ...begun, receivedBytes: begun.size } }, { 'uploads.finish': finish });
    await userEvent.click(await screen.findByRole('button', { name: 'Принять файл' }));
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(finish).toHaveBeenCalledWith({ id });
  });

  it('says that somebody else is sending a file here', async () => {
    show({ takenByAnother: true });
    expect(await screen.findByText('Сюда уже загружает файл другой человек')).toBeDefined();
    expect(screen.queryByRole('group', { name: 'Файл видео' })).toBeNull();
  });
});

it('promises by the speed of the last seconds, not of the whole way', () => {
  const meter = speedMeter();
  expect(meter.mark(0, 0, 1000)).toEqual({ bytesPerSecond: null, secondsLeft: null });
  expect(meter.mark(5000, 500, 1000)).toEqual({ bytesPerSecond: 100, secondsLeft: 5 });
  meter.mark(20_000, 510, 1000);
  expect(meter.mark(40_000, 520, 1000)).toEqual({ bytesPerSecond: 0.5, secondsLeft: 960 });
});
