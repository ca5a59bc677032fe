import { failureRoutes } from '@pbnet/stand-in-http/failures';
import { failuresPart, pagePolicy, standInPage, stylesheet, type Html } from '@pbnet/stand-in-http/page';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { isReady, videoFile, type RutubeVideo, type Stand } from './store.ts';

function words(stand: Stand, video: RutubeVideo): string {
  if (video.error) return `ошибка: ${video.error}`;
  if (!isReady(stand, video)) return 'обрабатывается';
  return video.isHidden ? 'скрыт' : 'виден всем';
}

const home = (stand: Stand): Html =>
  standInPage({
    service: 'RuTube',
    title: 'Президентская библиотека',
    content: html`${
      stand.videos.length === 0
        ? html`<p>Видео ещё нет.</p>`
        : html`<table>
            <tbody>
              ${stand.videos.toReversed().map(
                (video) =>
                  html`<tr>
                    <th scope="row"><a href="/video/${video.id}/">${video.title}</a></th>
                    <td>${words(stand, video)}</td>
                    <td>${video.size.toLocaleString('ru-RU')} байт</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    ${failuresPart(stand.failures)}`,
  });

/** What people see: the list, the page of a video, the bytes behind it, the switches. */
export function webRoutes(stand: Stand): Hono {
  const app = new Hono();
  const found = (id: string) => stand.videos.find((one) => one.id === id);

  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', pagePolicy);
  });

  app.get('/', (c) => c.html(home(stand)));

  app.get('/stand-in/style.css', (c) => c.body(stylesheet, 200, { 'content-type': 'text/css' }));

  app.route('/stand-in', failureRoutes(stand.failures));

  app.get('/video/:id/', (c) => {
    const video = found(c.req.param('id'));
    if (!video || video.isHidden || !isReady(stand, video)) return c.text('Видео недоступно', 404);
    video.views += 1;
    stand.save();
    const content = html`<video controls src="/files/${video.id}"></video>
      <p>Просмотров: ${video.views}</p>
      <p class="text">${video.description}</p>`;
    return c.html(standInPage({ service: 'RuTube', title: video.title, content }));
  });

  app.get('/files/:id', (c) => {
    const video = found(c.req.param('id'));
    if (!video || !isReady(stand, video)) return c.text('Видео недоступно', 404);
    const stream = Readable.toWeb(createReadStream(videoFile(stand, video.id)));
    return c.body(stream as ReadableStream, 200, { 'content-type': 'video/mp4' });
  });

  return app;
}
