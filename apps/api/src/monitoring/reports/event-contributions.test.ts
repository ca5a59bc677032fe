import { asMonth } from '@pbnet/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventDesk } from '../../testing/event-desk.ts';
import { figures } from '../../testing/month.ts';

const { api, as, held, officer, heads, managers, report: key, restart } = await eventDesk();
const [penza] = heads;
const [manager] = managers;

beforeEach(restart);

const sheet = () => api.as(manager).reports.get(key);
const people = (inPerson: number, video: number) => ({ centerId: 11, inPerson, video, words: '' });

async function reported(inPerson: number, video: number) {
  const { event } = await held();
  return as(penza).report({ id: event.id, version: event.version, ...people(inPerson, video) });
}

describe('a reported event', () => {
  it('stands in the month’s draft figures of the centre, with its part named on the sheet', async () => {
    await reported(42, 7);
    const { card } = await reported(10, 0);
    const report = await sheet();
    expect(report).toMatchObject({
      state: 'draft',
      values: { events_held: 2, event_participants: 52, video_participants: 7 },
    });
    expect(report.eventShares).toContainEqual({
      ...{ code: 'event_participants', amount: 10, counted: true },
      ...{ title: card.event.title, to: `/events/joint/${card.event.id}` },
    });
    expect(card.counted).toMatchObject([{ month: '2026-10', centerId: 11, state: 'counted' }]);
  });

  it('is added to what the centre has typed, and a corrected report changes it by the difference', async () => {
    const { version } = await sheet();
    const typed = { events_held: 3, event_participants: 100, visits: 5 };
    await api.as(manager).reports.save({ ...key, version, values: typed, comments: {} });
    const { card } = await reported(40, 0);
    const { id } = card.event;
    await as(manager).report({ id, version: card.event.version, ...people(25, 5) });
    expect((await sheet()).values).toEqual({
      ...{ events_held: 4, event_participants: 125, video_participants: 5, visits: 5 },
    });
  });

  it('takes its part back when the report is withdrawn', async () => {
    const { card } = await reported(40, 3);
    await as(penza).withdrawReport({
      id: card.event.id,
      version: card.event.version,
      reason: 'Не та группа',
    });
    const { values, eventShares } = await sheet();
    expect({ values, eventShares }).toEqual({ values: {}, eventShares: [] });
  });

  it('counts once, however often the command is repeated', async () => {
    const { event } = await held();
    const command = { id: event.id, version: event.version, ...people(42, 7) };
    await as(penza).report(command);
    await as(penza).report(command);
    expect((await sheet()).values).toMatchObject({ events_held: 1, event_participants: 42 });
  });

  it('feeds no month when no centre holds it', async () => {
    const { event } = await held();
    const alone = { ...people(42, 7), centerId: null };
    const { notCounted, card } = await as(penza).report({ id: event.id, version: event.version, ...alone });
    expect({ notCounted, counted: card.counted }).toEqual({ notCounted: [], counted: [] });
  });
});

describe('an event reported before its month is opened', () => {
  it('waits, and enters the draft when the month is opened', async () => {
    const dates = { startsAt: '2026-11-02T12:00:00.000Z', endsAt: '2026-11-02T13:30:00.000Z' };
    const { event } = await held(dates);
    const input = { id: event.id, version: event.version, ...people(30, 4) };
    const { notCounted, card } = await as(penza).report(input);
    expect({ notCounted, counted: card.counted }).toMatchObject({
      ...{ notCounted: [], counted: [{ month: '2026-11', state: 'waits' }] },
    });
    await api.services.periods.runSchedule(new Date('2026-12-01T09:00:00Z'));
    const november = { centerId: 11, month: asMonth('2026-11') };
    expect(await api.as(manager).reports.get(november)).toMatchObject({
      ...{ state: 'draft', values: { events_held: 1, event_participants: 30, video_participants: 4 } },
    });
    expect((await as(penza).get({ id: event.id })).counted).toMatchObject([{ state: 'counted' }]);
  });
});

describe('a report that is handed in already', () => {
  async function handedIn() {
    const { version } = await sheet();
    const saved = await api.as(manager).reports.save({ ...key, version, values: figures(), comments: {} });
    await api.as(manager).reports.submit({ ...key, version: saved.version });
  }

  it('does not change; the person is told what to do, and the board of the month has a finding', async () => {
    await handedIn();
    const before = (await sheet()).values;
    const { notCounted, card } = await reported(42, 7);
    expect(notCounted).toMatchObject([{ month: '2026-10', centerId: 11 }]);
    expect(notCounted[0]?.message).toContain('уже сдан, поэтому цифры не изменены');
    expect((await sheet()).values).toEqual(before);
    expect(await api.as(officer).board.eventFindings({ month: key.month })).toMatchObject([
      { centerId: 11, title: card.event.title, to: `/events/joint/${card.event.id}` },
    ]);
    expect(await api.as(penza).board.eventFindings({ month: asMonth('2026-09') })).toEqual([]);
  });

  it('takes the event in once it is returned and the report is sent again', async () => {
    await handedIn();
    const { card } = await reported(42, 7);
    const { version } = await sheet();
    await api.as(penza).reports.return({ ...key, version, reason: 'Учтите мероприятие' });
    const again = { id: card.event.id, version: card.event.version, ...people(42, 7) };
    const { notCounted } = await as(penza).report(again);
    expect(notCounted).toEqual([]);
    expect((await sheet()).values['event_participants']).toBe(Number(figures()['event_participants']) + 42);
    expect(await api.as(officer).board.eventFindings({ month: key.month })).toEqual([]);
  });

  it('of a closed month stays as it is', async () => {
    await api.database.raw`update reporting_periods set state = 'closed' where month = '2026-10'`;
    const { notCounted } = await reported(42, 7);
    expect(notCounted[0]?.message).toContain('закрыт');
    expect((await sheet()).values).toEqual({});
  });
});
