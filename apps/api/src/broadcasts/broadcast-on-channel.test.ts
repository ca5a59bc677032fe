import { startYoutube } from '@pbnet/stand-in-youtube';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { channelKeys } from '../channels/channel-keys.ts';
import { broadcastDesk } from '../testing/broadcast-desk.ts';
import { networkPlace, seedActor } from '../testing/network.ts';
import { refusal } from '../testing/staff.ts';

const stand = await startYoutube();
afterAll(stand.stop);
const desk = await broadcastDesk({
  YOUTUBE_URL: stand.url,
  YOUTUBE_CLIENT_ID: 'pbnet',
  YOUTUBE_CLIENT_SECRET: 'secret',
});
const { api, as, editor, penza, kamchatka } = desk;
const { database, env } = api;

beforeEach(desk.restart);

const key = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

/** Agreed to on the channel, which is at the stand-in. The stand-in's clock is the computer's own. */
async function agreed(title: string) {
  const channelId = await desk.channel('Канал ПБ');
  const keys = channelKeys({ database, secretKey: env.SECRET_KEY });
  await database.system((tx) => keys.keep(tx, channelId, JSON.stringify({ refreshToken: '1//demo' })));
  const startsAt = new Date(Math.max(Date.now(), Date.parse('2026-12-05T09:00:00Z')) + 30 * 86_400_000);
  const endsAt = new Date(startsAt.getTime() + 3_600_000).toISOString();
  const over = { title, startsAt: startsAt.toISOString(), endsAt };
  return { startsAt, broadcast: await desk.agreed(over, channelId) };
}

const made = (title: string) => stand.stored.broadcasts.filter((one) => one.title === title);

it('is made once, goes on air when the picture arrives, and its viewers are counted', async () => {
  const { startsAt, broadcast } = await agreed('Урок из зала');
  const prepare = () => as(editor).prepare({ ...key(broadcast), watchUrl: null });
  const prepared = await prepare();
  expect((await prepare()).broadcast.version).toBe(prepared.broadcast.version);
  const [live] = made('Урок из зала');
  expect(made('Урок из зала')).toHaveLength(1);
  expect(prepared).toMatchObject({ hasEntry: true, broadcast: { externalId: live?.id } });
  expect(prepared.broadcast.watchUrl).toContain(live?.id);

  const { id } = broadcast;
  const stream = stand.stored.streams.at(-1);
  expect(JSON.stringify([prepared, await as(penza).get({ id })])).not.toContain(stream?.key);
  expect(await as(penza).showEntry({ id })).toMatchObject({ key: stream?.key });
  expect(await refusal(as(kamchatka).showEntry({ id }))).toBe('broadcast-no-entry');
  const log = await database.raw`
    select action, concat(before, after) as words from audit_log where entity_id = ${id}`;
  expect(log.filter(({ action }) => action === 'broadcast.show-entry')).toHaveLength(1);
  expect(JSON.stringify(log)).not.toContain(stream?.key);

  api.moveTo(new Date(startsAt.getTime() - 600_000).toISOString());
  expect(await as(penza).signal({ id })).toBe('none');
  expect(await refusal(as(editor).goLive(key(prepared.broadcast)))).toBe('broadcast-no-signal');
  stand.setSignal(live?.id ?? '', 'active');
  const tested = await as(penza).test({ ...key(prepared.broadcast), answers: desk.fine });
  expect(made('Урок из зала')).toMatchObject([{ status: 'testing' }]);
  const onAir = await as(editor).goLive(key(tested.broadcast));
  for (const [viewers, minute] of [
    [40, 1],
    [72, 2],
    [30, 3],
  ] as const) {
    stand.setViewers(live?.id ?? '', viewers);
    api.moveTo(new Date(startsAt.getTime() + minute * 60_000).toISOString());
    expect(await api.services.liveWatch.run()).toMatchObject({ counted: 1, failed: 0 });
  }
  const finished = await as(editor).finish(key(onAir.broadcast));
  expect(finished.broadcast).toMatchObject({ state: 'finished', peakViewers: 72 });
  expect(finished.viewers.map(({ viewers }) => viewers)).toEqual([40, 72, 30]);
  expect(finished.broadcast.recordingUrl).toBe(prepared.broadcast.watchUrl);
});

it('postponed leaves nothing behind on the channel', async () => {
  const { broadcast } = await agreed('Перенесённый урок');
  const prepared = await as(editor).prepare({ ...key(broadcast), watchUrl: null });
  const moved = await as(penza).postpone({
    ...{ ...key(prepared.broadcast), reason: 'Лектор заболел', startsAt: null, endsAt: null },
  });
  expect(moved).toMatchObject({ hasEntry: false, broadcast: { externalId: null, watchUrl: null } });
  expect(await api.services.liveWatch.run()).toMatchObject({ removed: 1, failed: 0 });
  expect(made('Перенесённый урок')).toEqual([]);
  expect(await api.services.liveWatch.run()).toMatchObject({ removed: 0 });
});

it('of a channel that has no key is refused in words, and nothing changes', async () => {
  const { broadcast } = await agreed('Без ключа');
  await database.raw`delete from channel_secrets`;
  expect(await refusal(as(editor).prepare({ ...key(broadcast), watchUrl: null }))).toBe(
    'channel-disconnected',
  );
  expect((await as(editor).get({ id: broadcast.id })).broadcast.state).toBe('agreed');
});

async function onAir(title: string) {
  const { startsAt, broadcast } = await agreed(title);
  const prepared = await as(editor).prepare({ ...key(broadcast), watchUrl: null });
  api.moveTo(new Date(startsAt.getTime() - 600_000).toISOString());
  const id = prepared.broadcast.externalId ?? '';
  stand.setSignal(id, 'active');
  const live = await as(editor).goLive(key(prepared.broadcast));
  return { externalId: id, broadcast: live.broadcast };
}

const quotaOfDay = () => database.raw`select used, exhausted from channel_quota where bucket = 'units'`;

it('takes its calls from the channel’s day; a day that is used up is said', async () => {
  const { broadcast } = await onAir('Урок по квоте');
  expect(await quotaOfDay()).toMatchObject([{ used: 152 }, { used: 1 + 51 + 51 }]);
  stand.failures.add('quota');
  const error = await as(penza)
    .signal({ id: broadcast.id })
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ cause: { key: 'broadcast-channel-refused', details: { reason: 'quota' } } });
  expect(await quotaOfDay()).toContainEqual(expect.objectContaining({ exhausted: true }));
});

it('that the channel does not end is over here, and is ended there by the clock', async () => {
  const { broadcast } = await onAir('Урок без связи');
  stand.failures.add('unavailable');
  const finished = await as(editor).finish(key(broadcast));
  expect(finished.broadcast).toMatchObject({ state: 'finished', endsLater: true });
  expect(made('Урок без связи')).toMatchObject([{ status: 'live' }]);
  // Its viewers are asked for first.
  stand.failures.add('unavailable', 2);
  expect(await api.services.liveWatch.run()).toMatchObject({ removed: 0, failed: 2 });
  expect(await api.services.liveWatch.run()).toMatchObject({ removed: 0, failed: 0 });
  api.moveTo(new Date(Date.parse(finished.broadcast.finishedAt ?? '') + 61_000).toISOString());
  expect(await api.services.liveWatch.run()).toMatchObject({ removed: 1, failed: 0 });
  expect(made('Урок без связи')).toMatchObject([{ status: 'complete' }]);
  expect((await as(penza).get({ id: broadcast.id })).broadcast.endsLater).toBe(false);
});

it('prepared by two at the same moment is made once', async () => {
  const { broadcast } = await agreed('Урок вдвоём');
  const prepare = () => refusal(as(editor).prepare({ ...key(broadcast), watchUrl: null }));
  const answers = await Promise.all([prepare(), prepare(), prepare()]);
  expect(answers).toContain('allowed');
  expect(answers.filter((answer) => answer !== 'allowed' && answer !== 'broadcast-being-prepared')).toEqual(
    [],
  );
  expect(made('Урок вдвоём')).toHaveLength(1);
});

it('deleted on the channel by a person is prepared anew, or ended, and never stuck', async () => {
  const { externalId, broadcast } = await onAir('Удалённый урок');
  const forget = () => stand.stored.broadcasts.splice(0);
  forget();
  const finished = await as(editor).finish(key(broadcast));
  expect(finished.broadcast.state).toBe('finished');

  api.moveTo('2026-12-01T09:00:00Z');
  const next = await agreed('Урок снова');
  await database.raw`update broadcasts set external_id = ${externalId} where id = ${next.broadcast.id}`;
  const prepared = await as(editor).prepare({ ...key(next.broadcast), watchUrl: null });
  expect(prepared.broadcast.externalId).toBe(made('Урок снова')[0]?.id);
});

it('whose key was revoked lets the channel go and tells the administrator once', async () => {
  await seedActor(database, 'administrator', networkPlace);
  const { broadcast } = await agreed('Урок без доступа');
  // The last one here: nobody gives the access back.
  stand.revokeAccess();
  const prepare = () => as(editor).prepare({ ...key(broadcast), watchUrl: null });
  expect(await refusal(prepare())).toBe('broadcast-channel-refused');
  expect(await refusal(prepare())).toBe('channel-disconnected');
  expect(await database.raw`select state, failure from channels`).toMatchObject([
    { state: 'disconnected', failure: 'disconnected' },
  ]);
  expect((await desk.letters()).filter((line) => line.startsWith('Канал отключился'))).toHaveLength(1);
});
