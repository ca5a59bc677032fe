import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { editor, penza, videoAnswers, videoCard, videoId } from '../testing/video.ts';

const at = `/media/videos/${videoId}`;

beforeEach(() => localStorage.clear());

describe('the list of videos', () => {
  it('asks for what its address says, and keeps a new choice in it', async () => {
    const list = vi.fn((_: unknown) => ({ rows: [videoCard().video], total: 1, pageSize: 50 }));
    renderPage({
      ...{ at: '/media?state=returned&theme=Краеведение', as: editor },
      answers: { ...videoAnswers, 'videos.list': list },
    });
    const row = await screen.findByRole('row', { name: /Экскурсия по старой Пензе/ });
    expect(within(row).getByText('1:23')).toBeDefined();
    expect(list).toHaveBeenCalledWith({ state: 'returned', theme: 'Краеведение', search: '', page: 1 });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Найти по названию и теме' }), 'пенза');
    await waitFor(() => expect(list).toHaveBeenCalledWith(expect.objectContaining({ search: 'пенза' })));
  });
});

describe('the card of a video', () => {
  it('says why it was returned and what the checks found, and sends it again with the version that was read', async () => {
    const submit = vi.fn((_: unknown) => videoCard({ state: 'moderation' }));
    const answers = { ...videoAnswers, 'videos.get': () => videoCard(), 'videos.submit': submit };
    renderPage({ at, as: penza, answers });
    expect(await screen.findByText('Причина: Не слышно ведущего')).toBeDefined();
    expect(screen.getByText(/Тишина: звуковая дорожка есть.*97 %/)).toBeDefined();
    expect(screen.getByText('Размер кадра: 640 × 360')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Отправить на модерацию' }));
    await waitFor(() => expect(submit).toHaveBeenCalledWith({ id: videoId, version: 4 }));
  });

  it('keeps the reason of a withdrawal that another person came before', async () => {
    const answers = {
      ...videoAnswers,
      'videos.get': () => videoCard(),
      'videos.withdraw': () => {
        throw refusal({ text: 'Видео изменил другой.', key: 'video-moved-meanwhile', details: {} });
      },
    };
    renderPage({ at, as: penza, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Снять с рассмотрения…' }));
    const dialog = await screen.findByRole('dialog');
    const reason = within(dialog).getByRole('textbox', { name: 'Причина' });
    await userEvent.type(reason, 'Прислали не то');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Снять' }));
    expect(await within(dialog).findByText('Видео изменил другой.')).toBeDefined();
    expect((reason as HTMLTextAreaElement).value).toBe('Прислали не то');
  });

  it('lets a poster be chosen among the frames by their times', async () => {
    const choose = vi.fn((_: unknown) => videoCard());
    const answers = { ...videoAnswers, 'videos.get': () => videoCard(), 'videos.choosePoster': choose };
    renderPage({ at, as: penza, answers });
    const frame = await screen.findByRole('button', { name: 'Кадр на 0:41' });
    expect(frame.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(frame);
    await waitFor(() => expect(choose).toHaveBeenCalledWith(expect.objectContaining({ version: 4 })));
  });

  it('tells its history with what an edit changed', async () => {
    const steps = [
      {
        ...({ id: 1, command: 'save', state: 'returned', words: null, by: 'Руководитель РЦ' } as const),
        ...{ at: '2026-11-21T09:00:00.000Z', changes: { title: ['Старое', 'Новое'] } },
      },
    ];
    const answers = { ...videoAnswers, 'videos.get': () => videoCard({}, { steps }) };
    renderPage({ at: `${at}/history`, as: penza, answers });
    expect(await screen.findByText('Название: «Старое» → «Новое»')).toBeDefined();
  });
});

describe('a new video', () => {
  it('marks what is wrong, keeps what was typed, and makes the card once it is right', async () => {
    const create = vi.fn((_: unknown) => videoCard({ state: 'uploading' }));
    const answers = { ...videoAnswers, 'videos.create': create, 'videos.get': () => videoCard() };
    renderPage({ at: '/media/videos/new', as: penza, answers });
    const title = await screen.findByRole('textbox', { name: 'Название' });
    await userEvent.type(title, 'Ён');
    await userEvent.click(screen.getByRole('button', { name: 'Создать карточку' }));
    expect(await screen.findByText(/Название — от 3 до 100 знаков/)).toBeDefined();
    expect(create).not.toHaveBeenCalled();
    await userEvent.type(title, 'ский музей');
    await userEvent.type(screen.getByRole('textbox', { name: 'Ключевые слова' }), 'музей, , выставка');
    await userEvent.click(screen.getByRole('button', { name: 'Создать карточку' }));
    await waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      regionalCenterId: null,
      content: { title: 'Ёнский музей', tags: ['музей', 'выставка'], publishAt: null },
    });
  });

  it('is not offered to a role that only reads', async () => {
    const as = { role: 'director', place: { kind: 'network' } } as const;
    renderPage({ at: '/media/videos/new', as, answers: videoAnswers });
    expect(await screen.findByText(/У вашей роли этого действия нет/)).toBeDefined();
  });
});
