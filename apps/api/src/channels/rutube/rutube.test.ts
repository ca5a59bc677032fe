import { rutubeAccount, startRutube, type Rutube, type RutubeFailure } from '@pbnet/stand-in-rutube';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import {
  channelAccess as access,
  channelFailure as failure,
  uploadMemory as memory,
  videoToPlace,
} from '../../testing/placing.ts';
import type { ChannelAccess, VideoChannel, VideoToPlace } from '../video-channel.ts';
import { rutubeChannel } from './rutube.ts';

const bytes = randomBytes(3_000_000);
const files = createServer((request, response) => {
  response.statusCode = request.url === '/video' ? 200 : 404;
  response.end(request.url === '/video' ? bytes : undefined);
});

let stand: Rutube;
let channel: VideoChannel;
let key: ChannelAccess;

beforeAll(async () => {
  await once(files.listen(0, '127.0.0.1'), 'listening');
  stand = await startRutube();
  channel = rutubeChannel(stand.url);
  const { username: email, password } = rutubeAccount;
  key = access((await channel.secretOf?.({ email, password })) ?? '');
});

afterAll(async () => {
  files.close();
  await stand.stop();
});

beforeEach(() => stand.failures.clear());

const address = (path = 'video') => `http://127.0.0.1:${(files.address() as AddressInfo).port}/${path}`;
const video = (changes: Partial<VideoToPlace> = {}, path?: string) =>
  videoToPlace(bytes, changes, address(path));

/** Resolves when RuTube has done with the file. */
const settled = (id: string) =>
  vi.waitFor(
    async () => {
      const status = await channel.status(key, id);
      expect(status.state).not.toBe('processing');
      return status;
    },
    { timeout: 10_000, interval: 20 },
  );

it('fetches the file itself, shows it at our time and goes when it is taken down', async () => {
  const remembered = memory();
  const placed = await channel.place(key, video({ hidden: true }), remembered);
  const { externalId: id, url } = placed;
  expect(remembered.session).toBe(id);
  expect(await settled(id)).toEqual({ state: 'hidden' });
  expect(stand.videos()[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect((await fetch(url)).status).toBe(404);
  expect(await channel.place(key, video({ hidden: true }), memory(id))).toEqual(placed);
  await channel.setThumbnail?.(key, id, Uint8Array.of(0xff, 0xd8, 0xff));
  expect(stand.videos()[0]?.thumbnail).toBe(true);
  const texts = { title: 'Без ошибки', description: 'Другие слова', tags: [] };
  await channel.edit(key, id, texts);
  expect(stand.videos()[0]).toMatchObject({
    title: texts.title,
    description: texts.description,
    isHidden: true,
  });
  const long = channel.edit(key, id, { ...texts, title: 'я'.repeat(101) });
  expect((await failure(long)).reason).toBe('title-refused');
  await channel.release(key, id);
  expect(await channel.status(key, id)).toEqual({ state: 'public' });
  expect(await channel.identify(key)).toMatchObject({ title: 'Президентская библиотека' });
  stand.setViews(id, 7);
  expect(await channel.views?.(key, [id, 'unknown'])).toEqual(new Map([[id, 7]]));
  await channel.remove(key, id);
  await channel.remove(key, id);
  expect(await channel.status(key, id)).toEqual({ state: 'gone' });
});

it('makes no second copy when the answer was lost', async () => {
  const before = stand.videos().length;
  const remembered = memory();
  stand.failures.add('lost-answer');
  const lost = await failure(channel.place(key, video({ title: 'Потерянный ответ' }), remembered));
  expect(lost.reason).toBe('unreachable');
  const { externalId: id } = await channel.place(key, video({ title: 'Потерянный ответ' }), remembered);
  expect(stand.videos().slice(before)).toMatchObject([{ id }]);
});

it.each<readonly [RutubeFailure, string]>([
  ['unavailable', 'unreachable'],
  ['busy', 'busy'],
  ['revoked', 'disconnected'],
  ['invalid-title', 'title-refused'],
])('%s → %s, and the next attempt succeeds', async (kind, reason) => {
  const remembered = memory();
  stand.failures.add(kind);
  const refused = await failure(channel.place(key, video({ title: kind }), remembered));
  expect(refused.reason).toBe(reason);
  expect(refused.message).not.toContain(key.secret);
  expect(refused.retryAt !== null).toBe(kind === 'busy');
  await channel.place(key, video({ title: kind }), remembered);
  expect(stand.videos().filter(({ title }) => title === kind)).toHaveLength(1);
});

it(
  'tells that the file could not be fetched, and that the processing failed',
  { timeout: 30_000 },
  async () => {
    const missing = await channel.place(key, video({}, 'nothing'), memory());
    expect(await settled(missing.externalId)).toMatchObject({ state: 'failed', failure: 'file-refused' });
    stand.failures.add('processing-failed');
    const broken = await channel.place(key, video(), memory());
    expect(await settled(broken.externalId)).toMatchObject({ state: 'failed', failure: 'processing-failed' });
  },
);

it('is not connected with a wrong password', async () => {
  const refused = await failure(
    channel.secretOf?.({ email: rutubeAccount.username, password: 'нет' }) ?? Promise.resolve(),
  );
  expect(refused.reason).toBe('disconnected');
});
