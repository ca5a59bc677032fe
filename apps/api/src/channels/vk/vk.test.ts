import { startVk, type VkStandIn } from '@pbnet/stand-in-vk';
import { hash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelAccess, UploadMemory, VideoToPlace } from '../video-channel.ts';
import { vkApi } from './vk-api.ts';
import { vkVideo } from './vk-video.ts';
import { vkWall } from './vk-wall.ts';

let vk: VkStandIn;

beforeAll(async () => {
  vk = await startVk();
});
afterAll(() => vk.stop());
beforeEach(() => {
  vk.failures.set([]);
  vk.revoke(false);
});

const addresses = () => ({ apiUrl: vk.url, pagesUrl: vk.url });
const channel = () => vkVideo(vkApi(addresses()), addresses());
const wall = () => vkWall(vkApi(addresses()), addresses());

function access(): ChannelAccess {
  return {
    channelId: 'vk',
    settings: { groupId: String(vk.groupId) },
    secret: JSON.stringify({ accessToken: vk.token }),
    keepSecret: () => Promise.resolve(),
  };
}

const bytes = Buffer.from('a small video '.repeat(5000));

function video(part: Partial<VideoToPlace> = {}): VideoToPlace {
  return {
    ...{ title: 'Лекция «О Пензе»', description: 'Слова', tags: [], language: 'ru' },
    ...{ publishAt: null, hidden: false },
    source: {
      ...{ size: bytes.length, contentType: 'video/mp4', fileName: 'лекция "1".mp4' },
      read: (from) => Promise.resolve(new Blob([bytes.subarray(from)]).stream()),
      publicUrl: () => Promise.reject(new Error('VK takes bytes')),
    },
    ...part,
  };
}

function memory(session: string | null = null) {
  const kept: { session: string | null; sent: number } = { session, sent: 0 };
  const keeps: UploadMemory = {
    session,
    keep: (now, sent) => {
      Object.assign(kept, { session: now, sent });
      return Promise.resolve();
    },
  };
  return { kept, keeps };
}

describe('a video on VK', () => {
  it('goes there byte by byte and is seen at its address', async () => {
    const placed = await channel().place(access(), video(), memory().keeps);
    const [there] = vk.videos().slice(-1);
    expect(there).toMatchObject({ title: 'Лекция «О Пензе»', privacyView: 'all' });
    expect(there?.file?.sha256).toBe(hash('sha256', bytes, 'hex'));
    expect(await channel().status(access(), placed.externalId)).toEqual({ state: 'public' });
    expect((await fetch(placed.url)).status).toBe(200);
  });

  it('is hidden until it is released, and gone once it is taken down', async () => {
    const { externalId, url } = await channel().place(access(), video({ hidden: true }), memory().keeps);
    expect(await channel().status(access(), externalId)).toEqual({ state: 'hidden' });
    expect((await fetch(url)).status).toBe(404);
    await channel().release(access(), externalId);
    await channel().release(access(), externalId);
    expect(await channel().status(access(), externalId)).toEqual({ state: 'public' });
    await channel().remove(access(), externalId);
    await channel().remove(access(), externalId);
    expect(await channel().status(access(), externalId)).toEqual({ state: 'gone' });
  });

  it('says what it says now, hidden or seen, and is told when that is too long', async () => {
    const { externalId } = await channel().place(access(), video({ hidden: true }), memory().keeps);
    const texts = { title: 'Лекция без ошибки', description: 'Другие слова', tags: [] };
    await channel().edit(access(), externalId, texts);
    const [there] = vk.videos().slice(-1);
    expect(there).toMatchObject({
      title: texts.title,
      description: texts.description,
      privacyView: 'only_me',
    });
    const long = channel().edit(access(), externalId, { ...texts, title: 'я'.repeat(129) });
    await expect(long).rejects.toMatchObject({ reason: 'title-refused' });
  });

  it('is placed once though the process dies in the middle or right after the last byte', async () => {
    const before = vk.videos().length;
    vk.failures.add({ at: 'upload-video', times: 1, answer: { kind: 'hang-up' } });
    const first = memory();
    await expect(channel().place(access(), video(), first.keeps)).rejects.toMatchObject({
      reason: 'unreachable',
    });
    vk.failures.add({ at: 'upload-video', times: 1, answer: { kind: 'hang-up', done: true } });
    const second = memory(first.kept.session);
    await expect(channel().place(access(), video(), second.keeps)).rejects.toMatchObject({
      reason: 'unreachable',
    });
    const { externalId } = await channel().place(access(), video(), memory(first.kept.session).keeps);
    expect(vk.videos()).toHaveLength(before + 1);
    expect(await channel().status(access(), externalId)).toEqual({ state: 'public' });
  });

  it('begins anew when VK has forgotten the upload', async () => {
    const lost = JSON.stringify({ uploadUrl: `${vk.url}/upload/video?id=1&owner=1`, externalId: '1_1' });
    const { kept, keeps } = memory(lost);
    await expect(channel().place(access(), video(), keeps)).rejects.toMatchObject({
      reason: 'session-expired',
    });
    expect(kept.session).toBeNull();
  });

  it('is converted for a while, and may fail at it', async () => {
    vk.setProcessing(3_600_000);
    const slow = await channel().place(access(), video(), memory().keeps);
    expect(await channel().status(access(), slow.externalId)).toEqual({ state: 'processing' });
    vk.setProcessing(0);
    vk.failures.add({ at: 'processing', times: 1, answer: { kind: 'error', code: 1 } });
    const broken = await channel().place(access(), video(), memory().keeps);
    expect(await channel().status(access(), broken.externalId)).toMatchObject({
      ...{ state: 'failed', failure: 'processing-failed' },
    });
  });

  it('stands in its playlist once, and tells its views', async () => {
    const { externalId } = await channel().place(access(), video(), memory().keeps);
    await channel().addToPlaylist?.(access(), externalId, 'Регион 58');
    await channel().addToPlaylist?.(access(), externalId, 'Регион 58');
    expect(vk.albums().filter(({ title }) => title === 'Регион 58')).toHaveLength(1);
    vk.seen(Number(externalId.split('_')[1]), { views: 217 });
    const views = await channel().views?.(access(), [externalId, '-1_1']);
    expect(views).toEqual(new Map([[externalId, 217]]));
  });
});

describe('refusals of VK', () => {
  it.each([
    [5, 'disconnected'],
    [6, 'busy'],
    [9, 'busy'],
    [10, 'unreachable'],
    [14, 'busy'],
    [15, 'forbidden'],
    [29, 'quota'],
    [204, 'forbidden'],
    [9999, 'unknown'],
  ])('%i is understood as %s, and no key is in the words', async (code, reason) => {
    vk.failures.add({ at: 'video.save', times: 1, answer: { kind: 'error', code } });
    const refused = await channel()
      .place(access(), video(), memory().keeps)
      .catch((error: Error) => error);
    expect(refused).toMatchObject({ reason });
    expect(String(refused)).not.toContain(vk.token);
  });

  it('of the title and of the description go to a person', async () => {
    await expect(
      channel().place(access(), video({ title: 'я'.repeat(129) }), memory().keeps),
    ).rejects.toMatchObject({ reason: 'title-refused' });
    await expect(
      channel().place(access(), video({ description: 'я'.repeat(5001) }), memory().keeps),
    ).rejects.toMatchObject({ reason: 'description-refused' });
  });

  it('of an empty file, of a server that fails and of a revoked key are told apart', async () => {
    const nothing = { ...video().source, size: 0, read: () => Promise.resolve(new Blob([]).stream()) };
    await expect(channel().place(access(), video({ source: nothing }), memory().keeps)).rejects.toMatchObject(
      { reason: 'file-refused' },
    );
    vk.failures.add({ at: 'upload-video', times: 1, answer: { kind: 'status', status: 503 } });
    await expect(channel().place(access(), video(), memory().keeps)).rejects.toMatchObject({
      reason: 'unreachable',
    });
    vk.revoke(true);
    await expect(channel().identify(access())).rejects.toMatchObject({ reason: 'disconnected' });
  });
});

describe('the wall of the group', () => {
  it('names itself to the administrator', async () => {
    expect(await wall().identify(access())).toEqual({
      ...{ title: 'Президентская библиотека', url: `${vk.url}/prlib` },
    });
  });

  it('takes a post with a picture and a link once, though the answer was lost', async () => {
    vk.failures.add({ at: 'wall.post', times: 1, answer: { kind: 'hang-up', done: true } });
    const image = { bytes: Buffer.from('a picture'), contentType: 'image/jpeg' };
    const post = { text: 'Приходите', link: 'https://www.prlib.ru/', image, key: 'post-1' };
    await expect(wall().publish(access(), post)).rejects.toMatchObject({ reason: 'unreachable' });
    const placed = await wall().publish(access(), post);
    const own = vk.posts().filter(({ guid }) => guid === 'post-1');
    expect(own).toHaveLength(1);
    expect(own[0]?.attachments).toEqual([expect.stringMatching(/^photo-/), 'https://www.prlib.ru/']);
    expect(await (await fetch(placed?.url ?? '')).text()).toContain('Приходите');
  });

  it('tells what people did with a post, and lets it be removed twice', async () => {
    const post = { text: 'Ещё', link: null, image: null, key: 'post-2' };
    const placed = await wall().publish(access(), post);
    const externalId = placed?.externalId ?? '';
    vk.seen(Number(externalId.split('_')[1]), { views: 40, likes: 3, reposts: 1 });
    expect(await wall().results?.(access(), [externalId, '-1_1'])).toEqual(
      new Map([[externalId, { views: 40, likes: 3, reposts: 1 }]]),
    );
    await wall().remove(access(), externalId);
    await wall().remove(access(), externalId);
    expect((await wall().results?.(access(), [externalId]))?.size).toBe(0);
  });
});
