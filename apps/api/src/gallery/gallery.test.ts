import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { httpApp } from '../http.ts';
import { places } from '../places.ts';
import { testApi } from '../testing/api.ts';
import { refusedWith } from '../testing/centers.ts';
import { seedNetwork } from '../testing/network.ts';
import { plantVideo } from '../testing/published-video.ts';

const api = await testApi();
const { database, env, services } = api;
const { raw } = database;
await seedNetwork(database);
const app = httpApp({ env, services, places: places(database) });
const visitor = api.as(null).gallery;
const hidden = [
  'uploading',
  'checking',
  'moderation',
  'approved',
  'publishing',
  'returned',
  'rejected',
  'failed',
];

async function stored(bytes: string): Promise<string> {
  const key = randomUUID();
  await services.gallery.store.put(key, Buffer.from(bytes));
  return key;
}

async function channel(): Promise<string> {
  const id = randomUUID();
  await raw`insert into channels (id, kind, title) values (${id}, 'rutube', 'RuTube')`;
  return id;
}

describe('what everybody may watch', () => {
  it('is what is published and nothing else', async () => {
    const id = await plantVideo(database, { title: 'Открыто всем' });
    for (const state of [...hidden, 'withdrawn']) {
      const other = await plantVideo(database, {
        title: `Состояние ${state}`,
        state,
        objectKey: await stored('x'),
      });
      expect(await refusedWith(visitor.get({ id: other })), state).toMatchObject({ key: 'not-found' });
      expect((await app.request(`/gallery/${other}/video`)).status, state).toBe(404);
    }
    const { videos } = await visitor.list({});
    expect(videos.map(({ title }) => title)).toEqual(['Открыто всем']);
    expect(await visitor.get({ id })).toMatchObject({
      title: 'Открыто всем',
      regionName: 'Пензенская область',
    });
  });

  it('goes at once when it is withdrawn: from lists, its page, its bytes and its poster', async () => {
    const seed = { title: 'Снято', objectKey: await stored('bytes'), posterKey: await stored('jpeg') };
    const id = await plantVideo(database, seed);
    expect((await app.request(`/gallery/${id}/video`)).status).toBe(200);
    expect((await app.request(`/gallery/${id}/poster.jpg`)).status).toBe(200);
    await raw`insert into video_captions (video_id, language, number, name, text)
      values (${id}, 'ru', 1, 'Русский', 'WEBVTT')`;
    // Nobody on the way keeps them either: asked again, they are gone.
    for (const file of ['video', 'poster.jpg', 'captions/ru.vtt']) {
      const answer = await app.request(`/gallery/${id}/${file}`);
      expect([answer.status, answer.headers.get('cache-control')], file).toEqual([200, 'private, no-cache']);
    }
    expect(await (await app.request('/gallery/feed.atom')).text()).toContain(id);
    await raw`update videos set state = 'withdrawn' where id = ${id}`;
    expect((await app.request(`/gallery/${id}/video`)).status).toBe(404);
    expect((await app.request(`/gallery/${id}/poster.jpg`)).status).toBe(404);
    expect((await app.request(`/gallery/${id}/captions/ru.vtt`)).status).toBe(404);
    expect(await (await app.request('/gallery/feed.atom')).text()).not.toContain(id);
    expect((await visitor.list({ search: 'снято' })).videos).toEqual([]);
  });

  it('pages without a gap or a repetition, also among equal instants and while new ones come', async () => {
    const theme = randomUUID();
    for (let number = 0; number < 30; number += 1)
      await plantVideo(database, {
        theme,
        title: `Урок ${number}`,
        publishedAt: '2026-10-01T00:00:00.123456Z',
      });
    const first = await visitor.list({ theme });
    expect(first.videos).toHaveLength(24);
    await plantVideo(database, { theme, title: 'Новый', publishedAt: '2026-11-20T00:00:00Z' });
    const second = await visitor.list({ theme, cursor: first.next ?? '' });
    expect(second.next).toBeNull();
    const titles = [...first.videos, ...second.videos].map(({ title }) => title);
    expect(new Set(titles).size).toBe(30);
  });

  it.each(['', 'x', '2026-10-01~1', "2026-13-45T99:00:00.000000Z~'; drop", '~'.repeat(100)])(
    'takes «%s» for a cursor as the first page',
    async (cursor) => {
      expect((await visitor.list({ cursor })).videos.length).toBeGreaterThan(0);
    },
  );

  it.each(['"', '(', ':*', '\\', "'; --"])('takes «%s» as words', async (search) => {
    expect((await visitor.list({ search })).videos).toBeDefined();
  });

  it('says in words what no search can hold', async () => {
    const invisible = await refusedWith(visitor.list({ search: 'урок\0истории' }));
    expect(invisible).toMatchObject({ key: 'character-unstorable' });
    expect(await refusedWith(visitor.list({ regionId: 99_999_999_999 }))).toMatchObject({
      key: 'invalid-input',
    });
  });

  it('is found by any form of its words, by region and by theme', async () => {
    await plantVideo(database, {
      title: 'Ёлка в усадьбе',
      annotation: 'Новогодние чтения',
      theme: 'Праздники',
      regionId: 2,
    });
    for (const search of ['елки', 'усадьбы', 'новогоднее чтение'])
      expect(
        (await visitor.list({ search })).videos.map(({ title }) => title),
        search,
      ).toEqual(['Ёлка в усадьбе']);
    expect((await visitor.list({ regionId: 2 })).videos).toHaveLength(1);
    expect((await visitor.list({ theme: 'Праздники', regionId: 3 })).videos).toEqual([]);
    const { regions, themes } = await visitor.filters();
    expect(regions).toContainEqual({ id: 2, name: 'Камчатский край', videos: 1 });
    expect(themes).toContainEqual({ theme: 'Праздники', videos: 1 });
  });

  it('has views of all channels, the places where else it is, captions in their last edition, and its neighbours', async () => {
    const id = await plantVideo(database, { title: 'Главное', theme: 'Память' });
    const neighbour = await plantVideo(database, { title: 'Соседнее', theme: 'Память', regionId: 3 });
    const place = async (state: string, views: number | null, url: string | null) =>
      raw`insert into publications (id, video_id, channel_id, state, views, external_url)
        values (gen_random_uuid(), ${id}, ${await channel()}, ${state}, ${views}, ${url})`;
    await place('published', 120, 'https://rutube.ru/video/1/');
    await place('taken-down', 30, 'https://rutube.ru/video/2/');
    await place('published', null, 'javascript:alert(1)');
    for (const [number, text] of [
      [1, 'WEBVTT old'],
      [2, 'WEBVTT new'],
    ] as const)
      await raw`insert into video_captions (video_id, language, number, name, text)
        values (${id}, 'ru', ${number}, 'Русский', ${text})`;
    await raw`insert into video_captions (video_id, language, number, name, text, removed)
      values (${id}, 'en', 1, 'English', '', true)`;
    const video = await visitor.get({ id });
    expect(video).toMatchObject({ views: 150, placements: [{ address: 'https://rutube.ru/video/1/' }] });
    expect(video.captions).toEqual([
      { language: 'ru', name: 'Русский', address: `/gallery/${id}/captions/ru.vtt` },
    ]);
    expect(video.related.map((one) => one.id)).toContain(neighbour);
    expect(await (await app.request(`/gallery/${id}/captions/ru.vtt`)).text()).toBe('WEBVTT new');
    expect((await app.request(`/gallery/${id}/captions/en.vtt`)).status).toBe(404);
  });
});

describe('the bytes', () => {
  it('are sent by parts as players ask for them, and never run', async () => {
    const id = await plantVideo(database, { objectKey: await stored('0123456789') });
    const part = await app.request(`/gallery/${id}/video`, { headers: { range: 'bytes=2-4' } });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      ...[206, '234', 'bytes 2-4/10'],
    ]);
    expect(part.headers.get('content-type')).toBe('video/mp4');
    const page = await plantVideo(database, {
      objectKey: await stored('<script>'),
      contentType: 'text/html',
    });
    const answer = await app.request(`/gallery/${page}/video`);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('that browsers do not play are not offered by the page: it leads to the channels', async () => {
    const objectKey = await stored('RIFF');
    const id = await plantVideo(database, { objectKey, contentType: 'video/x-msvideo' });
    expect((await visitor.get({ id })).source).toBe(`/gallery/${id}/video`);
    await raw`insert into video_checks (video_id, object_key, findings, checked_at)
      values (${id}, ${objectKey}, '[{"code":"container","severity":"fine"},{"code":"not-played","severity":"warn"}]', now())`;
    expect((await visitor.get({ id })).source).toBeNull();
    await raw`update videos set object_key = ${await stored('another file')} where id = ${id}`;
    expect((await visitor.get({ id })).source).toBe(`/gallery/${id}/video`);
  });

  it('that are gone from the store are an error, never half a page', async () => {
    const id = await plantVideo(database, { objectKey: randomUUID() });
    expect((await app.request(`/gallery/${id}/video`)).status).toBe(404);
  });
});

it('is told to readers of feeds and to search engines, whatever people typed', async () => {
  const id = await plantVideo(database, {
    ...{ title: 'Чтения <script> & "кавычки"', publishedAt: '2026-11-22T00:00:00Z' },
  });
  const feed = await (await app.request('/gallery/feed.atom')).text();
  expect(feed).toContain('Чтения &lt;script&gt; &amp; &quot;кавычки&quot;');
  expect(feed).toContain(`http://localhost:3000/portal/videos/${id}`);
  expect(await (await app.request('/gallery/sitemap.xml')).text()).toContain(`/portal/videos/${id}</loc>`);
});
