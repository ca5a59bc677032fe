import ICAL from 'ical.js';
import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventDesk } from '../testing/event-desk.ts';
import { eventFeedRoutes } from './event-feed-routes.ts';

const { api, as, submitted, agreed, held, officer, heads, restart } = await eventDesk();
const [penza, kamchatka] = heads;
const publicUrl = 'http://localhost:3000';
const feeds = new Hono().route('/feeds', eventFeedRoutes({ posters: api.services.posters, publicUrl }));

beforeEach(restart);

const visitor = () => api.as(null).posters;

async function feed(path = 'joint-events.ics', headers: Record<string, string> = {}) {
  const answer = await feeds.request(`/feeds/${path}`, { headers });
  const text = await answer.text();
  if (answer.status !== 200) return { answer, text, events: [] };
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    event: new ICAL.Event(component),
    status: component.getFirstPropertyValue('status'),
    raw: component.toString(),
  }));
  return { answer, text, events };
}

const evening = {
  startsAt: '2026-11-30T22:00:00.000Z',
  endsAt: '2026-11-30T23:30:00.000Z',
  zone: 'Asia/Kamchatka',
};

describe('the poster', () => {
  it('shows what headquarters has agreed to, and nothing of people in charge or figures', async () => {
    await submitted({ ...evening });
    expect(await visitor().list({})).toEqual([]);
    const { event } = await agreed({ ...evening, title: 'Лекторий' });
    const [poster] = await visitor().list({});
    expect(poster).toMatchObject({ title: 'Лекторий', placeName: 'ЦУД 11', locality: 'Пензенская область' });
    expect(JSON.stringify(poster)).not.toContain('Отдел краеведения');
    expect(await visitor().get({ id: event.id })).toMatchObject({ ...evening });
  });

  it('of an event that is not agreed is not found', async () => {
    const { event } = await submitted();
    await expect(visitor().get({ id: event.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is chosen by region, from a day on', async () => {
    await agreed(evening);
    await agreed({ ...evening, title: 'На Камчатке', placeCenterId: 21 }, kamchatka);
    await held({ title: 'Прошедшая' });
    expect((await visitor().regions()).map(({ id }) => id)).toEqual([2, 1]);
    expect((await visitor().list({ regionId: 2 })).map(({ title }) => title)).toEqual(['На Камчатке']);
    expect(await visitor().list({})).toHaveLength(2);
    expect(await visitor().list({ from: '2026-10-01' as never })).toHaveLength(3);
  });
});

describe('the feed', () => {
  it('says the instant in UTC, whatever the zone of the place, and an independent reader agrees', async () => {
    const { event } = await agreed({ ...evening, title: 'Вечер; «Пушкин, Лермонтов»' });
    const { events, text, answer } = await feed();
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(text).toContain('DTSTART:20261130T220000Z');
    expect(text).not.toContain('TZID');
    expect(events).toHaveLength(1);
    const [only] = events;
    expect(only?.event.summary).toBe('Вечер; «Пушкин, Лермонтов»');
    expect(only?.event.uid).toBe(`${event.id}@joint-events.pbnet`);
    expect(only?.event.startDate.toJSDate().toISOString()).toBe(evening.startsAt);
    expect(only?.event.location).toContain('ЦУД 11, Читальный зал');
  });

  it('keeps the UID and raises SEQUENCE when the event moves, and tells of a cancellation', async () => {
    const { event } = await agreed(evening);
    const first = (await feed()).events[0];
    const moved = { startsAt: '2026-12-05T22:00:00.000Z', endsAt: '2026-12-05T23:00:00.000Z' };
    const put = await as(penza).postpone({
      ...{ id: event.id, version: event.version, reason: 'Ремонт зала', ...moved },
    });
    const second = (await feed()).events[0];
    expect(second?.status).toBe('TENTATIVE');
    const back = await as(officer).agree({ id: event.id, version: put.event.version });
    await as(penza).cancel({ id: event.id, version: back.event.version, reason: 'Не состоится' });
    const last = (await feed()).events[0];
    expect(last?.status).toBe('CANCELLED');
    expect(last?.event.uid).toBe(first?.event.uid);
    const sequences = [first, second, last].map((item) => item?.event.sequence ?? 0);
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
    expect(new Set(sequences).size).toBe(3);
  });

  it('of a region holds its events only, and of an unknown region there is none', async () => {
    await agreed(evening);
    await agreed({ ...evening, placeCenterId: 21 }, kamchatka);
    expect((await feed()).events).toHaveLength(2);
    expect((await feed('joint-events/2.ics')).events).toHaveLength(1);
    expect((await feed('joint-events/999.ics')).answer.status).toBe(404);
    expect((await feed('joint-events/0x2.ics')).answer.status).toBe(404);
  });

  it('answers 304 to a calendar that has it already', async () => {
    await agreed(evening);
    const { answer } = await feed();
    const etag = answer.headers.get('etag') ?? '';
    expect((await feed('joint-events.ics', { 'if-none-match': etag })).answer.status).toBe(304);
  });
});
