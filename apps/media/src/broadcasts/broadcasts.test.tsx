import { refusal } from '@pbnet/api-client/testing';
import { testItems } from '@pbnet/domain/broadcasts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { broadcastCard, broadcastId } from '../testing/broadcast.ts';
import { renderPage } from '../testing/render-page.tsx';
import { editor, penza } from '../testing/video.ts';
import type { Point } from './broadcast-shapes.ts';

const at = `/media/broadcasts/${broadcastId}`;
const key = { id: broadcastId, version: 3 };
const reader = { role: 'director', place: { kind: 'network' } } as const;

beforeEach(() => localStorage.clear());

describe('the schedule', () => {
  it('asks for what its address says, and keeps a new choice in it', async () => {
    const list = vi.fn((_: unknown) => [broadcastCard({ points: 3, ready: 1 }).broadcast]);
    renderPage({ at: '/media/broadcasts?view=waiting', as: editor, answers: { 'broadcasts.list': list } });
    const row = await screen.findByRole('row', { name: /Земля Наровчатская/ });
    expect(within(row).getByText('1 из 3')).toBeDefined();
    expect(list).toHaveBeenCalledWith({ view: 'waiting', search: '' });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Название' }), 'земля');
    await waitFor(() => expect(list).toHaveBeenCalledWith({ view: 'waiting', search: 'земля' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Прошедшие' }));
    await waitFor(() => expect(list).toHaveBeenCalledWith({ view: 'past', search: 'земля' }));
  });
});

describe('a request', () => {
  it('is filled from the event it was begun with, marks what is missing and keeps what was typed', async () => {
    const create = vi.fn((_: unknown): unknown => {
      throw refusal({ text: 'Эта дата уже прошла.', key: 'broadcast-in-past', details: {} });
    });
    const thing = {
      ...{ kind: 'joint-event', id: broadcastId, meetingId: null, title: 'Лекция в Нижнем Ломове' },
      ...{ startsAt: '2026-12-10T07:00:00.000Z', endsAt: '2026-12-10T08:00:00.000Z', zone: 'Europe/Samara' },
    };
    renderPage({
      ...{ at: `/media/broadcasts/new?event=${broadcastId}`, as: penza },
      answers: { 'broadcasts.things': () => [thing], 'broadcasts.create': create },
    });
    const title = await screen.findByRole('textbox', { name: 'Название' });
    expect(title).toHaveProperty('value', 'Лекция в Нижнем Ломове');
    expect(screen.getByText(/По Москве: .*10 декабря 2026, 10:00–11:00/)).toBeDefined();
    const everyone = screen.getByRole('switch', { name: /Трансляцию увидят все/ });
    expect(everyone).toHaveProperty('checked', true);
    await userEvent.click(everyone);
    await userEvent.click(screen.getByRole('button', { name: 'Отправить заявку' }));
    expect(await screen.findByText('Укажите телефон или почту.')).toBeDefined();
    expect(create).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Кто за оборудованием' }), 'Инженер');
    const contact = screen.getByRole('textbox', { name: 'Как с ним связаться в день эфира' });
    await userEvent.type(contact, '+7 900 000-00-00');
    await userEvent.click(screen.getByRole('button', { name: 'Отправить заявку' }));
    expect(await screen.findByText('Эта дата уже прошла.')).toBeDefined();
    expect(contact).toHaveProperty('value', '+7 900 000-00-00');
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      regionalCenterId: null,
      content: { isPublic: false, startsAt: '2026-12-10T07:00:00.000Z', jointEventId: broadcastId },
    });
  });

  it('is not offered to a role that only reads', async () => {
    renderPage({ at: '/media/broadcasts/new', as: reader, answers: {} });
    expect(await screen.findByText(/Трансляции запрашивают региональные центры/)).toBeDefined();
  });
});

describe('the card', () => {
  it('names who holds the channel before it is agreed to, and takes a free time instead', async () => {
    const agree = vi.fn((_: unknown) => broadcastCard({ state: 'agreed' }));
    const clash = {
      ...{ title: 'Видеолекторий', startsAt: '2026-12-10T11:00:00.000Z' },
      endsAt: '2026-12-10T12:30:00.000Z',
    };
    renderPage({
      ...{ at, as: editor },
      answers: {
        'broadcasts.get': () => broadcastCard({}, { may: ['agree', 'return'] }),
        'broadcasts.channels': () => [{ id: broadcastId, title: 'Канал ПБ' }],
        'broadcasts.slot': () => ({ clashes: [clash], free: ['2026-12-10T13:00:00.000Z'] }),
        'broadcasts.agree': agree,
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Согласовать…' }));
    const news = await screen.findByText(/Канал в это время занят/);
    expect(news.textContent).toContain('«Видеолекторий», 10 декабря 2026, 14:00–15:30');
    await userEvent.click(screen.getByRole('button', { name: 'Согласовать' }));
    expect(await screen.findByText('Выберите свободное время или другой канал.')).toBeDefined();
    expect(agree).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: '10 декабря 2026, 16:00–17:30' }));
    await userEvent.click(screen.getByRole('button', { name: 'Согласовать' }));
    const startsAt = '2026-12-10T13:00:00.000Z';
    await waitFor(() =>
      expect(agree).toHaveBeenCalledWith({ ...key, channelId: broadcastId, preparation: 30, startsAt }),
    );
  });

  it('hides the key of the stream until it is asked for', async () => {
    const show = vi.fn((_: unknown) => ({ address: 'rtmp://live.example', key: 'abcd-efgh' }));
    renderPage({
      ...{ at, as: penza },
      answers: {
        'broadcasts.get': () => broadcastCard({ state: 'prepared' }, { hasEntry: true }),
        'broadcasts.showEntry': show,
      },
    });
    const button = await screen.findByRole('button', { name: 'Показать' });
    expect(screen.queryByText('abcd-efgh')).toBeNull();
    expect(show).not.toHaveBeenCalled();
    await userEvent.click(button);
    expect(await screen.findByText('abcd-efgh')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Скрыть' }));
    expect(screen.queryByText('abcd-efgh')).toBeNull();
  });

  it('takes the test run only when every line of it is answered', async () => {
    const test = vi.fn((_: unknown) => broadcastCard({ state: 'testing' }));
    renderPage({
      ...{ at, as: penza },
      answers: {
        'broadcasts.get': () => broadcastCard({ state: 'prepared' }, { may: ['test'] }),
        'broadcasts.test': test,
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Пробный запуск…' }));
    const dialog = await screen.findByRole('dialog');
    const groups = within(dialog).getAllByRole('radiogroup');
    const send = within(dialog).getAllByRole('button').at(-1);
    if (!send) throw new Error('no button');
    await userEvent.click(send);
    expect(test).not.toHaveBeenCalled();
    for (const group of groups) {
      const [fine] = within(group).getAllByRole('radio');
      if (fine) await userEvent.click(fine);
    }
    await userEvent.click(send);
    const answers = testItems.map((item) => ({ item, fine: true, remark: '' }));
    await waitFor(() => expect(test).toHaveBeenCalledWith({ ...key, answers }));
  });

  const finished = { state: 'finished', recordingUrl: 'https://video.example/1' } as const;

  it('asks a finished one for its figures', async () => {
    const card = broadcastCard(finished, { may: ['record'] });
    renderPage({ at, as: penza, answers: { 'broadcasts.get': () => card } });
    expect(await screen.findByText(/Внесите зрителей и ссылку на запись/)).toBeDefined();
  });

  it('asks no more for figures that are there, and tells viewers by the clocks of the place', async () => {
    const viewers = [{ at: '2026-12-10T12:10:00.000Z', viewers: 63 }];
    const card = broadcastCard({ ...finished, totalViewers: 214 }, { may: ['record'], viewers });
    renderPage({ at, as: penza, answers: { 'broadcasts.get': () => card } });
    expect(await screen.findByText('Трансляция завершена, итоги внесены.')).toBeDefined();
    expect(screen.getByRole('row', { name: '15:10 63' })).toBeDefined();
    expect(screen.getByText('РЦ, Пензенская область')).toBeDefined();
  });

  it('lets a point be answered by its own place alone, and keeps the words when another was first', async () => {
    const point: Point = {
      ...{ id: '1', regionalCenterId: 1, regionalCenterName: 'РЦ Пенза', title: 'Зал', contact: '' },
      ...{ state: 'no-answer', note: '', people: null, answeredAt: null, own: true, version: 2 },
    };
    const foreign = { ...point, id: '2', title: 'Филиал', own: false };
    renderPage({
      ...{ at, as: penza },
      answers: {
        'broadcasts.get': () => broadcastCard({ state: 'agreed' }, { points: [point, foreign] }),
        'broadcasts.answerPoint': () => {
          throw refusal({ text: 'Ответ изменил другой.', key: 'stale-edit', details: {} });
        },
      },
    });
    const row = await screen.findByRole('row', { name: /Филиал/ });
    expect(within(row).queryByRole('button')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Ответить/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'готовы' }));
    const note = within(dialog).getByRole('textbox', { name: 'Примечание' });
    await userEvent.type(note, 'Зал на 30 мест');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
    expect(await within(dialog).findByText('Ответ изменил другой.')).toBeDefined();
    expect(note).toHaveProperty('value', 'Зал на 30 мест');
  });
});
