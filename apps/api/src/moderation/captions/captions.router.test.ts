import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { refusedWith } from '../../testing/centers.ts';
import { moderationDesk } from '../../testing/moderation-desk.ts';
import { videoExtras } from '../video-extras.ts';
import { captionsFiles } from './captions-files.ts';

const api = await testApi();
const { actors, editor, head, video } = await moderationDesk(api);
const request = { id: 'test', ip: '127.0.0.1', userAgent: '', language: 'ru' } as const;
const files = new Hono().route(
  '/files',
  captionsFiles({
    captions: api.services.captions,
    actorOf: async (http) => (http.req.header('x-as') === 'kamchatka' ? actors.heads[1] : actors.heads[0]),
    requestOf: () => request,
  }),
);

const text = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nДобрый день\n';
const extras = (id: string) => api.database.system((tx) => videoExtras.captions(tx, id));

describe('captions of a video', () => {
  it('keep every edition of every language; the newest goes out', async () => {
    const id = await video();
    const save = (over: object = {}) => head.captions.save({ id, language: 'ru', version: 0, text, ...over });
    await save();
    expect((await save()).editions).toHaveLength(1);
    const anew = text.replace('Добрый', 'Хороший');
    const stale = await refusedWith(save({ text: anew }));
    expect(stale).toMatchObject({ key: 'stale-edit', details: { current: { number: 1, text } } });
    await save({ version: 1, text: anew });
    await save({ language: 'en', text: text.replace('Добрый день', 'Good day') });
    expect(await extras(id)).toEqual([
      { language: 'ru', name: 'Русский', text: anew },
      { language: 'en', name: 'English', text: text.replace('Добрый день', 'Good day') },
    ]);
    expect(await head.captions.get({ id, language: 'ru', number: 1 })).toMatchObject({ text, number: 1 });
    await head.captions.remove({ id, language: 'ru', version: 2 });
    expect((await extras(id)).map(({ language }) => language)).toEqual(['en']);
    expect((await head.captions.list({ id })).editions.map(({ number }) => number)).toEqual([1, 3, 2, 1]);
  });

  it('are refused with the line of each mistake, and nothing is kept', async () => {
    const id = await video();
    const broken = `${text}\n00:00:05,000 --> 00:00:07.000\nЗапятая\n\n00:00:09.000 --> 00:00:08.000\nНаоборот\n`;
    const refused = await refusedWith(head.captions.save({ id, language: 'ru', version: 0, text: broken }));
    expect(refused.key).toBe('captions-mistakes');
    expect(JSON.stringify(refused.details?.['mistakes'])).toMatch(
      /Строка 6: время записано с ошибкой.*Строка 9/,
    );
    expect((await head.captions.list({ id })).editions).toEqual([]);
  });

  it('come as a file to those who may see the video', async () => {
    const id = await video();
    await head.captions.save({ id, language: 'ru', version: 0, text });
    const get = (path: string, as = 'penza') =>
      files.request(`/files/videos/${id}/captions/${path}`, { headers: { 'x-as': as } });
    const answer = await get('ru.vtt?download');
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('content-type')).toBe('text/vtt; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('captions-ru.vtt');
    expect((await get('ru.vtt', 'kamchatka')).status).toBe(404);
    expect((await get('en.vtt')).status).toBe(404);
    expect((await get('xx.vtt')).status).toBe(404);
    expect((await get('ru.vtt?number=7')).status).toBe(404);
    expect((await get('ru.vtt?number=99999999999')).status).toBe(200);
  });
});

describe('playlists', () => {
  it('are headquarters’ to make; order is one command that two people do not cross', async () => {
    const [one, two, waiting] = [
      await video({ state: 'approved', title: 'Первое' }),
      await video({ state: 'published', title: 'Второе', region: 2 }),
      await video(),
    ];
    const id = randomUUID();
    const content = { id, version: 0, regionId: null, title: 'Память народа', words: '' };
    expect(await refusedWith(head.playlists.save(content))).toMatchObject({ key: 'role-forbidden' });
    expect(await refusedWith(editor.playlists.save({ ...content, regionId: 99_999 }))).toMatchObject({
      key: 'not-found',
    });
    await editor.playlists.save(content);
    expect(await editor.playlists.save(content)).toMatchObject({ title: 'Память народа', version: 1 });
    expect((await editor.playlists.candidates({ id, search: 'перв' })).map((found) => found.id)).toEqual([
      one,
    ]);
    const ordered = await editor.playlists.order({ id, version: 1, videoIds: [two, one] });
    expect(ordered.entries.map((entry) => entry.title)).toEqual(['Второе', 'Первое']);
    const stale = editor.playlists.order({ id, version: 1, videoIds: [one] });
    expect(await refusedWith(stale)).toMatchObject({ key: 'stale-edit' });
    const early = editor.playlists.order({ id, version: 2, videoIds: [waiting] });
    expect(await refusedWith(early)).toMatchObject({ key: 'playlist-video-unknown' });
    expect((await head.playlists.get({ id })).entries.map((entry) => entry.id)).toEqual([one]);
    await editor.playlists.archive({ id, version: 2, archived: true });
    const titles = await api.database.system((tx) => videoExtras.playlists(tx, one));
    expect(titles).toEqual([]);
  });
});
