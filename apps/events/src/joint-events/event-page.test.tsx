import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { officer } from '../testing/campaign.ts';
import { eventAnswers, eventCard, eventId, kamchatka } from '../testing/joint-event.ts';
import { renderPage } from '../testing/render-page.tsx';

const at = `/events/joint/${eventId}`;

beforeEach(() => localStorage.clear());

describe('the card', () => {
  it('tells the time of the place first, with the difference to Moscow, and Moscow’s beside it', async () => {
    renderPage({ at, as: kamchatka, answers: { ...eventAnswers, 'jointEvents.get': () => eventCard() } });
    expect(await screen.findByText(/1 ноября 2026, 10:00–11:30 \(МСК\+9\)/)).toBeDefined();
    expect(screen.getByText(/По Москве: 1 ноября 2026, 01:00–02:30/)).toBeDefined();
  });

  it('warns of clashes with links before it is sent, and of a foreign card without telling it', async () => {
    const times = { startsAt: '2026-10-31T22:00:00.000Z', endsAt: '2026-10-31T23:00:00.000Z' };
    const clash = { ...times, kind: 'joint-event', zone: 'Asia/Kamchatka' };
    renderPage({
      ...{ at, as: kamchatka },
      answers: {
        ...eventAnswers,
        'jointEvents.get': () => eventCard(),
        'jointEvents.clashes': () => [
          {
            ...clash,
            key: 'joint-event:1',
            title: 'Круглый стол',
            to: '/events/joint/1',
            shared: [{ kind: 'hall', name: 'ЦУД 21, Читальный зал' }],
          },
          {
            ...{ ...clash, key: 'joint-event:2', title: null, to: null },
            shared: [{ kind: 'person', name: 'Лекторий (ПБ)' }],
          },
        ],
      },
    });
    expect((await screen.findByRole('link', { name: 'Круглый стол' })).getAttribute('href')).toBe(
      '/events/joint/1',
    );
    expect(screen.getByText(/тот же зал — ЦУД 21, Читальный зал/)).toBeDefined();
    expect(screen.getByText(/Мероприятие другого центра, ещё не согласовано.*те же люди/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Отправить в ПБ' })).toBeDefined();
  });

  it('keeps what was typed when another person was first, shows both, and saves over theirs only when asked', async () => {
    const theirs = { ...eventCard().event, title: 'Лекция вторая', version: 4 };
    const save = vi.fn((input: unknown) => {
      if ((input as { version: number }).version === 4) return eventCard({ version: 5 });
      throw refusal({ text: 'Запись изменил другой.', key: 'stale-edit', details: { current: theirs } });
    });
    const answers = { ...eventAnswers, 'jointEvents.get': () => eventCard(), 'jointEvents.save': save };
    renderPage({ at, as: kamchatka, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Изменить' }));
    const title = await screen.findByRole('textbox', { name: 'Название' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Лекция первая');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    const row = await screen.findByRole('row', { name: /Название/ });
    expect(within(row).getByText('Лекция первая')).toBeDefined();
    expect(within(row).getByText('Лекция вторая')).toBeDefined();
    expect(title).toHaveProperty('value', 'Лекция первая');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить мой вариант' }));
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(save.mock.calls[1]?.[0]).toMatchObject({
      version: 4,
      content: { title: 'Лекция первая', startsAt: '2026-10-31T22:00:00.000Z', zone: 'Asia/Kamchatka' },
    });
  });

  it('refuses a link without an address and keeps the lines', async () => {
    const save = vi.fn();
    const answers = { ...eventAnswers, 'jointEvents.get': () => eventCard(), 'jointEvents.save': save };
    renderPage({ at, as: kamchatka, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Изменить' }));
    const links = await screen.findByRole('textbox', { name: 'Ссылки' });
    await userEvent.type(links, 'Запись лекции');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(await screen.findByText(/нужен адрес, который начинается с https/)).toBeDefined();
    expect(links).toHaveProperty('value', 'Запись лекции');
    expect(save).not.toHaveBeenCalled();
  });
});

it('tells what the broadcasts of the event have counted', async () => {
  const figures = { id: '1', title: 'Эфир', state: 'finished' };
  const ofThing = vi.fn((_: unknown) =>
    [
      { ...figures, peakViewers: 63, totalViewers: 214, peopleAtPoints: null },
      { ...figures, id: '2', title: 'Повтор', state: 'agreed' },
    ].map((row) => ({ peakViewers: null, totalViewers: null, peopleAtPoints: null, ...row })),
  );
  const answers = { ...eventAnswers, 'jointEvents.get': () => eventCard(), 'broadcasts.ofThing': ofThing };
  renderPage({ at, as: kamchatka, answers });
  const link = await screen.findByRole('link', { name: 'Эфир' });
  expect(link.getAttribute('href')).toBe('/media/broadcasts/1');
  expect(link.closest('li')?.textContent).toBe('Эфир: одновременно смотрели 63, всего зрителей 214');
  expect(screen.getByText(/эфира ещё не было/)).toBeDefined();
  expect(ofThing).toHaveBeenCalledWith({ jointEventId: eventId, meetingId: null });
});

it('begins the request of a broadcast with an agreed event', async () => {
  const agreed = eventCard({ state: 'agreed' }, { may: [] });
  const answers = { ...eventAnswers, 'jointEvents.get': () => agreed, 'broadcasts.ofThing': () => [] };
  renderPage({ at, as: kamchatka, answers });
  const link = await screen.findByRole('link', { name: 'Запросить трансляцию этого мероприятия' });
  expect(link.getAttribute('href')).toBe(`/media/broadcasts/new?event=${eventId}`);
});

describe('the report', () => {
  const held = eventCard({ state: 'held' }, { may: ['report'] });

  it('asks for whole numbers, a zero included, and tells what the month did not take', async () => {
    const message = 'Отчёт за октябрь 2026 уже сдан, поэтому цифры не изменены.';
    const report = vi.fn((_: unknown) => ({
      card: held,
      notCounted: [{ month: '2026-10', centerId: 21, message }],
    }));
    const answers = { ...eventAnswers, 'jointEvents.get': () => held, 'jointEvents.report': report };
    renderPage({ at, as: kamchatka, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Сдать отчёт о мероприятии' }));
    expect(await screen.findByText(/Введите целое число/)).toBeDefined();
    await userEvent.type(screen.getByRole('textbox', { name: 'Пришло человек' }), '1 042');
    await userEvent.click(screen.getByRole('button', { name: 'Сдать отчёт о мероприятии' }));
    expect(await screen.findByText(new RegExp(message))).toBeDefined();
    expect(report.mock.calls[0]?.[0]).toMatchObject({ inPerson: 1042, video: 0, centerId: 21, version: 3 });
  });
});

it('headquarters’ queue tells how long each card has waited', async () => {
  const submittedAt = new Date(Date.now() - 5 * 86_400_000 - 1000).toISOString();
  const rows = [eventCard({ state: 'submitted', submittedAt }).event];
  const list = vi.fn((_: unknown) => ({ rows, total: 1, pageSize: 50 }));
  const answers = { ...eventAnswers, 'jointEvents.list': list };
  renderPage({ at: '/events/joint?state=waiting', as: officer, answers });
  expect(await screen.findByText('дней: 5')).toBeDefined();
  expect(list.mock.calls[0]?.[0]).toMatchObject({ state: 'waiting' });
});
