import { Hono } from 'hono';
import { writeFile } from 'node:fs/promises';
import { newId, refuse, type Stand } from '../stand.ts';
import { thumbnailFile, type StoredCaptions } from '../store.ts';
import { unpaid } from './guard.ts';
import { multipartRelated } from './multipart.ts';
import { listOf } from './videos.ts';

interface CaptionResource {
  readonly id?: string;
  readonly snippet?: { readonly videoId?: string; readonly language?: string; readonly name?: string };
}

const resourceOf = ({ id, videoId, language, name }: StoredCaptions) => ({
  kind: 'youtube#caption',
  id,
  snippet: { videoId, language, name, trackKind: 'standard', isDraft: false, status: 'serving' },
});

export function captionListRoutes(stand: Stand): Hono {
  const app = new Hono();
  app.get('/captions', (c) => {
    const empty = unpaid(stand, c, 'captions.list');
    const own = stand.store.captions.filter(({ videoId }) => videoId === c.req.query('videoId'));
    return empty ?? c.json(listOf(own.map(resourceOf)));
  });

  app.delete('/captions', (c) => {
    const { captions } = stand.store;
    const empty = unpaid(stand, c, 'captions.delete');
    if (empty) return empty;
    const index = captions.findIndex(({ id }) => id === c.req.query('id'));
    if (index < 0) return refuse(c, 404, 'captionNotFound');
    captions.splice(index, 1);
    stand.store.save();
    return c.body(null, 204);
  });

  return app;
}

/** What comes with a body of its own: captions and thumbnails. */
export function captionUploadRoutes(stand: Stand): Hono {
  const { store } = stand;
  const app = new Hono();

  app.post('/captions', async (c) => {
    const empty = unpaid(stand, c, 'captions.insert');
    if (empty) return empty;
    const { resource, media } = await multipartRelated(c.req.raw);
    const { videoId = '', language = '', name = '' } = (resource as CaptionResource).snippet ?? {};
    if (!store.videos.some(({ id }) => id === videoId)) return refuse(c, 404, 'videoNotFound');
    if (
      store.captions.some((one) => one.videoId === videoId && one.language === language && one.name === name)
    )
      return refuse(c, 400, 'captionExists');
    const captions = { id: newId(), videoId, language, name, text: media };
    store.captions.push(captions);
    store.save();
    return c.json(resourceOf(captions));
  });

  app.put('/captions', async (c) => {
    const empty = unpaid(stand, c, 'captions.update');
    if (empty) return empty;
    const { resource, media } = await multipartRelated(c.req.raw);
    const captions = store.captions.find(({ id }) => id === (resource as CaptionResource).id);
    if (!captions) return refuse(c, 404, 'captionNotFound');
    captions.text = media;
    store.save();
    return c.json(resourceOf(captions));
  });

  app.post('/thumbnails/set', async (c) => {
    const empty = unpaid(stand, c, 'thumbnails.set');
    if (empty) return empty;
    const video = store.videos.find(({ id }) => id === c.req.query('videoId'));
    if (!video) return refuse(c, 404, 'videoNotFound');
    await writeFile(thumbnailFile(store, video.id), new Uint8Array(await c.req.arrayBuffer()));
    video.thumbnail = true;
    store.save();
    return c.json(listOf([{ default: { url: new URL(`/thumbnails/${video.id}`, c.req.url).href } }]));
  });

  return app;
}
