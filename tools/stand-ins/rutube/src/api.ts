import { hangUp } from '@pbnet/stand-in-http/serve';
import { Hono, type Context } from 'hono';
import { createHash, randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { fetchFile } from './fetch-file.ts';
import { isReady, videoFile, type RutubeVideo, type Stand } from './store.ts';

export const rutubeAccount = { username: 'video@library.example', password: 'Показ-2026' } as const;

/** What the account is given for its password, each time the same. */
export const rutubeToken = createHash('sha1').update(rutubeAccount.username).digest('hex');

/** The documented part of RuTube's API: it fetches files itself from the addresses that it is given. */
export function apiRoutes(stand: Stand): Hono {
  const { failures, videos } = stand;
  const app = new Hono();
  const found = (c: Context) => videos.find(({ id }) => id === c.req.param('id'));
  const missing = (c: Context) => c.json({ detail: 'Не найдено.' }, 404);

  app.post('/accounts/token_auth/', async (c) => {
    const { username, password }: Record<string, unknown> = await c.req.json();
    const isKnown = username === rutubeAccount.username && password === rutubeAccount.password;
    return isKnown
      ? c.json({ token: rutubeToken })
      : c.json({ non_field_errors: ['Невозможно войти с предоставленными учетными данными.'] }, 400);
  });

  app.use(async (c, next) => {
    if (failures.take('unavailable')) return c.json({ detail: 'Сервис временно недоступен.' }, 503);
    if (failures.take('busy'))
      return c.json({ detail: 'Запрос был проигнорирован.' }, 429, { 'retry-after': '60' });
    const isKnown = c.req.header('authorization') === `Token ${rutubeToken}`;
    if (!isKnown || failures.take('revoked')) return c.json({ detail: 'Недопустимый токен.' }, 401);
    await next();
    return undefined;
  });

  app.get('/video/person/', (c) => {
    const results = videos.toReversed().map((video) => resourceOf(stand, c, video));
    return c.json({ has_next: false, page: 1, per_page: 20, results });
  });

  app.post('/video/', async (c) => {
    const { url, title, description = '', is_hidden: hidden }: Record<string, unknown> = await c.req.json();
    const isTitle = typeof title === 'string' && title.trim() !== '' && title.length <= 100;
    if (!isTitle || failures.take('invalid-title'))
      return c.json({ title: ['Убедитесь, что это значение содержит не более 100 символов.'] }, 400);
    if (typeof url !== 'string' || !URL.canParse(url))
      return c.json({ url: ['Введите правильный URL.'] }, 400);
    const video: RutubeVideo = {
      ...{ id: randomBytes(16).toString('hex'), title, description: String(description) },
      ...{ isHidden: Boolean(hidden), createdAt: stand.now().toISOString(), readyAt: null, error: null },
      ...{ size: 0, sha256: '', views: 0, thumbnail: false },
    };
    videos.push(video);
    stand.save();
    void fetchFile(stand, video, url);
    return failures.take('lost-answer') ? hangUp(c) : c.json({ video_id: video.id }, 201);
  });

  app.get('/video/:id/', (c) => {
    const video = found(c);
    return video ? c.json(resourceOf(stand, c, video)) : missing(c);
  });

  app.patch('/video/:id/', async (c) => {
    const video = found(c);
    if (!video) return missing(c);
    const change: Record<string, unknown> = await c.req.json();
    if (typeof change['title'] === 'string' && change['title'].length > 100)
      return c.json({ title: ['Убедитесь, что это значение содержит не более 100 символов.'] }, 400);
    if (typeof change['title'] === 'string') video.title = change['title'];
    if (typeof change['description'] === 'string') video.description = change['description'];
    if ('is_hidden' in change) video.isHidden = Boolean(change['is_hidden']);
    stand.save();
    return c.json(resourceOf(stand, c, video));
  });

  app.delete('/video/:id/', async (c) => {
    const video = found(c);
    if (!video) return missing(c);
    videos.splice(videos.indexOf(video), 1);
    await rm(videoFile(stand, video.id), { force: true });
    stand.save();
    return c.body(null, 204);
  });

  app.post('/video/:id/thumbnail/', async (c) => {
    const video = found(c);
    const { file } = await c.req.parseBody();
    if (!video) return missing(c);
    if (!(file instanceof File)) return c.json({ file: ['Обязательное поле.'] }, 400);
    await writeFile(`${videoFile(stand, video.id)}.jpg`, new Uint8Array(await file.arrayBuffer()));
    video.thumbnail = true;
    stand.save();
    return c.json({ url: new URL(`/thumbnails/${video.id}`, c.req.url).href }, 201);
  });

  return app;
}

function resourceOf(stand: Stand, c: Context, video: RutubeVideo): object {
  const ready = isReady(stand, video);
  const fetching = video.readyAt === null ? 'downloading_video' : 'encoding';
  return {
    id: video.id,
    title: video.title,
    description: video.description,
    is_hidden: video.isHidden,
    is_deleted: false,
    created_ts: video.createdAt,
    hits: video.views,
    status: video.error ? 'error' : ready ? 'ready' : 'processing',
    action_reason: { name: video.error ?? (ready ? '' : fetching) },
    video_url: new URL(`/video/${video.id}/`, c.req.url).href,
    author: { id: 2026, name: 'Президентская библиотека', site_url: new URL('/', c.req.url).href },
  };
}
