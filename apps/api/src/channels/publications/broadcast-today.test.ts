import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { publicationDesk } from '../../testing/publication-desk.ts';

const { api, raw, administrator, editor, as, moveTo, planned, run, of, services, youtube } =
  await publicationDesk();

/** Of headquarters, agreed to on the channel. */
async function broadcast(channelId: string, startsAt: string, endsAt: string): Promise<string> {
  const id = randomUUID();
  const content = {
    ...{ title: 'Открытый урок', description: '', startsAt, endsAt, zone: 'Europe/Moscow' },
    ...{
      source: 'camera' as const,
      isPublic: true,
      technician: 'Инженер',
      technicianContact: '+7 900 000-00-00',
    },
    ...{ jointEventId: null, meetingId: null, sessionId: null },
  };
  const made = await api.as(editor).broadcasts.create({ id, regionalCenterId: null, content });
  const { version } = made.broadcast;
  await api.as(editor).broadcasts.agree({ id, version, channelId, preparation: 30 });
  return id;
}

async function settings(channelId: string, set: Readonly<Record<string, string>>) {
  const channel = (await api.as(administrator).channels.list()).find(({ id }) => id === channelId);
  const { version = 0 } = channel ?? {};
  await api
    .as(administrator)
    .channels.save({ id: channelId, version, title: 'Канал', settings: set, lockedPrivate: false });
}

const units = async (channelId: string) => {
  const channels = await api.as(administrator).channels.list();
  return channels.find(({ id }) => id === channelId)?.quota.find(({ bucket }) => bucket === 'units');
};

it('a video leaves the day to a broadcast of today, and goes on when it is over', async () => {
  const { id, channelId } = await planned();
  await settings(channelId, { 'limit.units': '200', 'reserve.units': '198' });
  const live = await broadcast(channelId, '2026-11-23T15:00:00.000Z', '2026-11-23T16:00:00.000Z');
  expect(await units(channelId)).toMatchObject({ used: 0, limit: 200, reserved: 198 });
  const before = youtube.videos().length;
  await run(id);
  expect(await of(id)).toMatchObject({ state: 'waiting', failure: 'quota' });
  expect(new Date(String((await of(id))?.['next_attempt_at'])).toISOString()).toBe(
    '2026-11-23T16:00:00.000Z',
  );
  expect(youtube.videos()).toHaveLength(before);

  await raw`update broadcasts set state = 'live' where id = ${live}`;
  moveTo('2026-11-23T16:00:00Z');
  await run(id);
  expect(new Date(String((await of(id))?.['next_attempt_at'])).toISOString()).toBe(
    '2026-11-23T16:10:00.000Z',
  );
  await raw`update broadcasts set state = 'finished' where id = ${live}`;
  moveTo('2026-11-23T16:10:00Z');
  await services.publicationClock.wakeDue();
  await run(id);
  expect(await of(id)).toMatchObject({ state: 'published' });
});

it('nothing is kept for tomorrow’s broadcast, for a cancelled one, or where the administrator wants none', async () => {
  const { id, channelId } = await planned();
  await settings(channelId, { 'limit.units': '300' });
  await broadcast(channelId, '2026-11-25T15:00:00.000Z', '2026-11-25T16:00:00.000Z');
  expect(await units(channelId)).toMatchObject({ reserved: 0 });
  const today = await broadcast(channelId, '2026-11-23T18:00:00.000Z', '2026-11-23T19:00:00.000Z');
  expect(await units(channelId)).toMatchObject({ reserved: 300 });
  await settings(channelId, { 'limit.units': '300', 'reserve.units': '0' });
  expect(await units(channelId)).toMatchObject({ reserved: 0 });
  await settings(channelId, { 'limit.units': '300' });
  await raw`update broadcasts set state = 'cancelled' where id = ${today}`;
  expect(await units(channelId)).toMatchObject({ reserved: 0 });
  await run(id);
  expect(await of(id)).toMatchObject({ state: 'published' });
});

it('what may not be shown any longer is taken down though the rest of the day is kept', async () => {
  const { id, videoId, channelId } = await planned();
  await run(id);
  await settings(channelId, { 'reserve.units': '10000' });
  await broadcast(channelId, '2026-11-23T21:00:00.000Z', '2026-11-23T22:00:00.000Z');
  const { version } = (await as(editor).ofVideo({ videoId })).publications[0] ?? { version: 0 };
  await as(editor).takeDown({ id, version, reason: 'Отозвано согласие' });
  await run(id);
  expect(await of(id)).toMatchObject({ state: 'taken-down' });
});
