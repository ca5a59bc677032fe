import { Hono } from 'hono';
import { rm } from 'node:fs/promises';
import { settled, refuse, type Stand } from '../stand.ts';
import { videoFile } from '../store.ts';
import { unpaid } from './guard.ts';
import { videoResource, wrong, type VideoResource } from './video-resource.ts';

export const listOf = (items: readonly object[]): object => ({
  items,
  pageInfo: { totalResults: items.length, resultsPerPage: items.length },
});

/** `part` and `id` come repeated or joined by commas. */
export const words = (values: readonly string[] | undefined): string[] =>
  (values ?? []).flatMap((value) => value.split(','));

export function videoRoutes(stand: Stand): Hono {
  const { failures, store } = stand;
  const app = new Hono();

  app.get('/videos', (c) => {
    const empty = unpaid(stand, c, 'videos.list');
    if (empty) return empty;
    const ids = words(c.req.queries('id'));
    const parts = words(c.req.queries('part'));
    const lives = store.broadcasts.filter(({ id }) => ids.includes(id)).map((live) => asVideo(live));
    const found = [...store.videos.filter(({ id }) => ids.includes(id)), ...lives];
    return c.json(listOf(found.map((video) => videoResource(stand, video, parts))));
  });

  app.put('/videos', async (c) => {
    const empty = unpaid(stand, c, 'videos.update');
    if (empty) return empty;
    const resource: VideoResource = await c.req.json();
    const video = store.videos.find(({ id }) => id === resource.id);
    if (!video) return refuse(c, 404, 'videoNotFound');
    const { snippet, status } = resource;
    const category = snippet && !snippet.categoryId ? 'invalidCategoryId' : null;
    const reason = failures.take('invalid-title') ? 'invalidTitle' : (category ?? wrong(resource, false));
    if (reason) return refuse(c, 400, reason);
    if (snippet) {
      video.title = snippet.title ?? '';
      video.description = snippet.description ?? '';
      video.tags = snippet.tags ?? [];
      video.categoryId = snippet.categoryId ?? '';
      video.language = snippet.defaultLanguage ?? null;
    }
    if (status) {
      video.privacy = stand.audited() ? (status.privacyStatus ?? video.privacy) : 'private';
      video.publishAt = status.publishAt ?? null;
    }
    store.save();
    return c.json(videoResource(stand, settled(stand, video), words(c.req.queries('part'))));
  });

  app.delete('/videos', async (c) => {
    const empty = unpaid(stand, c, 'videos.delete');
    if (empty) return empty;
    const index = store.videos.findIndex(({ id }) => id === c.req.query('id'));
    const [video] = index < 0 ? [] : store.videos.splice(index, 1);
    if (!video) return refuse(c, 404, 'videoNotFound');
    await rm(videoFile(store, video.id), { force: true });
    store.save();
    return c.body(null, 204);
  });

  app.get('/channels', (c) => {
    const empty = unpaid(stand, c, 'channels.list');
    const { id, title } = stand.channel;
    return empty ?? c.json(listOf([{ kind: 'youtube#channel', id, snippet: { title, description: '' } }]));
  });

  return app;
}

/** A broadcast answers to `videos.list` too. */
const asVideo = (live: Stand['store']['broadcasts'][number]) => ({
  id: live.id,
  title: live.title,
  description: live.description,
  tags: [],
  categoryId: '22',
  language: null,
  privacy: live.privacy,
  publishAt: null,
  uploadedAt: live.scheduledStartTime,
  processedAt: live.scheduledStartTime,
  failure: null,
  size: 0,
  sha256: '',
  contentType: '',
  views: 0,
  thumbnail: false,
});
