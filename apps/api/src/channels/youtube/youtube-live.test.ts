import { startYoutube } from '@pbnet/stand-in-youtube';
import { expect, it, onTestFinished } from 'vitest';
import { channelAccess, channelFailure as failure } from '../../testing/placing.ts';
import { youtubeLive } from './youtube-live.ts';

it('leads a broadcast from the test to the end, made once', async () => {
  const stand = await startYoutube();
  onTestFinished(stand.stop);
  const options = {
    url: stand.url,
    clientId: 'pbnet',
    clientSecret: 's',
    now: () => new Date(),
    pauseMs: 10,
  };
  const key = channelAccess(JSON.stringify({ refreshToken: '1//demo' }));
  const live = youtubeLive(options);
  const kept: { broadcastId?: string; streamId?: string } = {};
  const remember = (lost = false) => ({
    broadcastId: kept.broadcastId ?? null,
    streamId: kept.streamId ?? null,
    keep: (part: typeof kept) => {
      if (lost) return Promise.reject(new Error('killed'));
      Object.assign(kept, part);
      return Promise.resolve();
    },
  });
  const startsAt = new Date(Date.now() + 30 * 86_400_000);
  const wanted = { title: 'Открытый урок', description: '', startsAt, isPublic: true };
  expect((await failure(live.make(key, wanted, remember(true)))).message).toBe('killed');
  const made = await live.make(key, wanted, remember());
  expect(await live.make(key, wanted, remember())).toEqual(made);
  expect(stand.stored.broadcasts).toHaveLength(1);
  expect(stand.stored.streams).toHaveLength(1);
  expect(made.entry).toMatchObject({ address: 'rtmps://a.rtmps.youtube.com/live2' });

  expect(await live.signal(key, made.entry.streamId)).toBe('none');
  expect((await failure(live.move(key, made.externalId, 'testing'))).reason).toBe('forbidden');
  stand.setSignal(made.externalId, 'active');
  expect(await live.signal(key, made.entry.streamId)).toBe('active');
  // The real one needs some seconds for it; the air, and the end of it, wait for the end of them.
  stand.setStarting(100);
  await live.move(key, made.externalId, 'testing');
  expect(await live.viewers(key, made.externalId)).toBeNull();
  await live.move(key, made.externalId, 'live');
  await live.move(key, made.externalId, 'live');
  stand.setViewers(made.externalId, 72);
  expect(await live.viewers(key, made.externalId)).toBe(72);
  await live.move(key, made.externalId, 'complete');
  await live.remove(key, made.externalId);
  await live.remove(key, made.externalId);
  expect((await failure(live.move(key, made.externalId, 'live'))).reason).toBe('gone');
});
