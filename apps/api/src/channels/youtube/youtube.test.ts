import { startYoutube, type Youtube, type YoutubeFailure } from '@pbnet/stand-in-youtube';
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  channelAccess as access,
  channelFailure as failure,
  givenKey,
  uploadMemory as memory,
  videoToPlace,
} from '../../testing/placing.ts';
import type { VideoToPlace } from '../video-channel.ts';
import { publishedCosts } from './quota-costs.ts';
import { youtubeChannel } from './youtube.ts';
import type { YoutubeOptions } from './youtube-options.ts';
import { youtubeConsent } from './youtube-consent.ts';

let stand: Youtube;
let options: YoutubeOptions;

beforeAll(async () => {
  stand = await startYoutube();
  options = { url: stand.url, clientId: 'pbnet', clientSecret: 's', now: () => new Date(), pauseMs: 1 };
});

afterAll(() => stand.stop());

beforeEach(() => stand.failures.clear());

const channel = () => youtubeChannel(options, publishedCosts);

const oldKey = JSON.stringify({ refreshToken: '1//demo' });

/** Larger than two pieces of the upload. */
const bytes = randomBytes(20 * 1_048_576 + 1_000);

const video = (changes: Partial<VideoToPlace> = {}) => videoToPlace(bytes, changes);

const stored = (id: string) => stand.videos().find((one) => one.id === id);

const sha256 = createHash('sha256').update(bytes).digest('hex');

describe('an upload', () => {
  it.each<readonly [string, readonly YoutubeFailure[]]>([
    ['without trouble', []],
    ['with 503 in the middle', ['broken-upload']],
    ['over a broken line', ['hang-up']],
    ['with part of a piece lost', ['gap']],
    ['with an access key that ran out', ['unauthorized']],
  ])('%s arrives byte for byte', async (_, failures) => {
    for (const kind of failures) stand.failures.add(kind);
    const placed = await channel().place(access(oldKey), video(), memory());
    expect(stand.failures.list()).toEqual([]);
    expect(stored(placed.externalId)).toMatchObject({ sha256, privacy: 'public', title: video().title });
    expect(placed.url).toBe(`${stand.url}/watch?v=${placed.externalId}`);
    expect((await fetch(placed.url)).status).toBe(200);
  });

  it('goes on after a crash from where YouTube has it, and makes no second copy', async () => {
    const before = stand.videos().length;
    const remembered = memory();
    stand.failures.add('broken-upload', Infinity);
    const broken = await failure(channel().place(access(oldKey), video(), remembered));
    expect(broken.reason).toBe('unreachable');
    expect(remembered.sent).toBeGreaterThan(0);
    stand.failures.clear();
    let from = -1;
    const { source } = video();
    const read: typeof source.read = (at) => {
      if (from < 0) from = at;
      return source.read(at);
    };
    const again = memory(remembered.session);
    const placed = await channel().place(access(oldKey), video({ source: { ...source, read } }), again);
    expect(from).toBeGreaterThanOrEqual(remembered.sent);
    const same = await channel().place(access(oldKey), video(), memory(remembered.session));
    expect(same).toEqual(placed);
    expect(stand.videos().length).toBe(before + 1);
    expect(stored(placed.externalId)?.sha256).toBe(sha256);
  });

  it('stops as it is told to while it keeps its place', async () => {
    const stop = new Error('the worker stops');
    const stopping = { session: null, keep: () => Promise.reject(stop) };
    expect(await failure(channel().place(access(await newKey()), video(), stopping))).toBe(stop);
  });

  it('begins anew when YouTube has forgotten the session', async () => {
    const remembered = memory();
    stand.failures.add('session-expired');
    const expired = await failure(channel().place(access(oldKey), video(), remembered));
    expect(expired.reason).toBe('session-expired');
    expect(remembered.session).toBeNull();
    await channel().place(access(oldKey), video(), remembered);
  });
});

describe('a refusal is told by its reason', () => {
  it.each<readonly [YoutubeFailure, string]>([
    ['quota', 'quota'],
    ['upload-limit', 'upload-limit'],
    ['unavailable', 'unreachable'],
    ['revoked', 'disconnected'],
    ['invalid-title', 'title-refused'],
  ])('%s → %s', async (kind, reason) => {
    const key = access(await newKey());
    stand.failures.add(kind);
    const refused = await failure(channel().place(key, video(), memory()));
    expect(refused.reason).toBe(reason);
    expect(refused.message).not.toMatch(/1\/\/demo|ya29|upload_id/);
    if (kind === 'revoked') expect((await failure(channel().identify(key))).reason).toBe('disconnected');
    if (kind === 'quota') {
      const hour = { timeZone: 'America/Los_Angeles', timeStyle: 'short', hourCycle: 'h23' } as const;
      expect(new Intl.DateTimeFormat('en-US', hour).format(refused.retryAt ?? 0)).toBe('00:00');
    }
  });

  it('also for a title that is too long and a server that is not there', async () => {
    const key = access(await newKey());
    const long = await failure(channel().place(key, video({ title: 'я'.repeat(101) }), memory()));
    expect(long.reason).toBe('title-refused');
    const nowhere = youtubeChannel({ ...options, url: 'http://127.0.0.1:9' }, publishedCosts);
    expect((await failure(nowhere.identify(key))).reason).toBe('unreachable');
  });
});

/** Through the page of consent, as the administrator goes. */
const newKey = () => givenKey(youtubeConsent(options), 'http://localhost:3000/files/channels/youtube');

it('is connected through the page of consent, whose code serves once', async () => {
  const key = access(await newKey());
  expect(await channel().identify(key)).toEqual({
    title: 'Президентская библиотека',
    url: `${stand.url}/channel/UCpbnetStandIn`,
  });
  const used = youtubeConsent(options).exchange({ redirectUri: 'http://localhost:3000', code: 'used' });
  expect((await failure(used)).reason).toBe('disconnected');
});

it('keeps the time of publication, counts views and goes when it is taken down', async () => {
  const key = access(await newKey());
  const at = new Date(Date.now() + 3_600_000);
  const tags = Array.from({ length: 100 }, (_, index) => `тема ${index}`);
  stand.setProcessing(60_000);
  const { externalId: id, url } = await channel().place(key, video({ publishAt: at, tags }), memory());
  stand.setProcessing(0);
  expect(await channel().status(key, id)).toEqual({ state: 'processing' });
  stand.moveTo(new Date(at.getTime() - 60_000));
  const later = access(await newKey());
  expect(await channel().status(later, id)).toEqual({ state: 'scheduled' });
  expect((await fetch(url)).status).toBe(404);
  stand.moveTo(at);
  expect(await channel().status(later, id)).toEqual({ state: 'public' });
  stand.setViews(id, 15);
  expect(await channel().views?.(later, [id, 'unknown'])).toEqual(new Map([[id, 15]]));
  await channel().remove(later, id);
  await channel().remove(later, id);
  expect(await channel().status(later, id)).toEqual({ state: 'gone' });
});

it('shows a hidden video at our time, unless the project was not audited', async () => {
  const key = access(await newKey());
  const { externalId: id } = await channel().place(key, video({ hidden: true }), memory());
  expect(await channel().status(key, id)).toEqual({ state: 'hidden' });
  stand.setAudited(false);
  expect((await failure(channel().release(key, id))).reason).toBe('forbidden');
  expect(await channel().status(key, id)).toEqual({ state: 'hidden' });
  stand.setAudited(true);
  await channel().release(key, id);
  await channel().release(key, id);
  expect(await channel().status(key, id)).toEqual({ state: 'public' });
  expect((await failure(channel().release(key, 'unknown'))).reason).toBe('gone');
});

it('tells that the processing failed', async () => {
  const key = access(await newKey());
  stand.failures.add('processing-failed');
  const { externalId: id } = await channel().place(key, video(), memory());
  expect(await channel().status(key, id)).toEqual({
    state: 'failed',
    failure: 'processing-failed',
    words: 'conversion',
  });
});

it('gives the video captions, a thumbnail and a place in a playlist, each once', async () => {
  const key = access(await newKey());
  const { externalId: id, url } = await channel().place(key, video(), memory());
  const text = 'WEBVTT\n\n00:00.000 --> 00:02.000\nЗдравствуйте\n';
  for (const words of ['Первые', text]) {
    await channel().addCaptions?.(key, id, { language: 'ru', name: 'Русские', text: words });
    await channel().setThumbnail?.(key, id, Uint8Array.of(0xff, 0xd8, 0xff));
  }
  const titles = ['Регион 1', 'Регион 2', 'Регион 3', 'Регион 3'];
  for (const title of titles) await channel().addToPlaylist?.(key, id, title);
  expect(stand.stored.captions.filter(({ videoId }) => videoId === id)).toMatchObject([
    { language: 'ru', name: 'Русские', text },
  ]);
  expect(stand.stored.playlists).toMatchObject(
    ['Регион 1', 'Регион 2', 'Регион 3'].map((title) => ({ title, videoIds: [id] })),
  );
  expect(stored(id)?.thumbnail).toBe(true);
  const page = await (await fetch(url)).text();
  expect(page).toContain('srclang="ru"');
});
