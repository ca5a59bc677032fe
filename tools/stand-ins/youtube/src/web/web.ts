import { failureRoutes } from '@pbnet/stand-in-http/failures';
import { pagePolicy, standInPage, stylesheet } from '@pbnet/stand-in-http/page';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Stand } from '../stand.ts';
import { thumbnailFile, videoFile, type StoredStream } from '../store.ts';
import { homePage, isWatchable, watchPage } from './pages.ts';

const notFound = () =>
  standInPage({
    service: 'YouTube',
    title: 'Видео недоступно',
    content: html`<p>Его удалили, закрыли или ещё не опубликовали.</p>`,
  });

/** What people see: the list, the page of a video, the bytes behind it, the switches. */
export function webRoutes(stand: Stand): Hono {
  const { store } = stand;
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', pagePolicy);
  });

  app.get('/', (c) => c.html(homePage(stand)));

  app.get('/stand-in/style.css', (c) => c.body(stylesheet, 200, { 'content-type': 'text/css' }));

  app.route('/stand-in', failureRoutes(stand.failures));

  app.post('/stand-in/revoke', (c) => {
    stand.tokens.revoke();
    return c.redirect('/', 303);
  });

  app.post('/stand-in/broadcasts/:id', async (c) => {
    const form = await c.req.parseBody();
    const broadcast = store.broadcasts.find(({ id }) => id === c.req.param('id'));
    const stream = store.streams.find(({ id }) => id === broadcast?.streamId);
    if (broadcast) broadcast.viewers = Number(form['viewers'] ?? 0);
    if (stream) stream.status = form['signal'] as StoredStream['status'];
    store.save();
    return c.redirect('/', 303);
  });

  app.get('/watch', (c) => {
    const id = c.req.query('v') ?? '';
    const video = store.videos.find((one) => one.id === id);
    if (video && isWatchable(stand, video)) {
      video.views += 1;
      store.save();
    }
    const page = watchPage(stand, id);
    return page ? c.html(page) : c.html(notFound(), 404);
  });

  app.get('/channel/:id', (c) => c.redirect('/'));

  app.get('/captions/:id', (c) => {
    const captions = store.captions.find(({ id }) => id === c.req.param('id'));
    return captions
      ? c.body(captions.text, 200, { 'content-type': 'text/vtt; charset=utf-8' })
      : c.html(notFound(), 404);
  });

  app.get('/thumbnails/:id', async (c) => {
    const video = store.videos.find(({ id }) => id === c.req.param('id'));
    if (!video?.thumbnail) return c.html(notFound(), 404);
    return c.body(new Uint8Array(await readFile(thumbnailFile(store, video.id))), 200, {
      'content-type': 'image/jpeg',
    });
  });

  app.get('/files/:id', (c) => {
    const video = store.videos.find(({ id }) => id === c.req.param('id'));
    if (!video) return c.html(notFound(), 404);
    const [from = 0, to = video.size - 1] = (/^bytes=(\d+)-(\d+)?/.exec(c.req.header('range') ?? '') ?? [])
      .slice(1)
      .flatMap((text) => (text ? [Number(text)] : []));
    const stream = createReadStream(videoFile(store, video.id), { start: from, end: to });
    return c.body(Readable.toWeb(stream) as ReadableStream, c.req.header('range') ? 206 : 200, {
      'content-type': video.contentType.startsWith('video/') ? video.contentType : 'video/mp4',
      'accept-ranges': 'bytes',
      'content-length': String(to - from + 1),
      'content-range': `bytes ${from}-${to}/${video.size}`,
    });
  });

  return app;
}
