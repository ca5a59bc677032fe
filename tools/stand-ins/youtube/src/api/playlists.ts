import { Hono } from 'hono';
import { newId, refuse, type Stand } from '../stand.ts';
import { unpaid } from './guard.ts';
import { listOf } from './videos.ts';

interface ItemResource {
  readonly snippet?: { readonly playlistId?: string; readonly resourceId?: { readonly videoId?: string } };
}

const item = (playlistId: string, videoId: string) => ({
  kind: 'youtube#playlistItem',
  id: `${playlistId}.${videoId}`,
  snippet: { playlistId, resourceId: { kind: 'youtube#video', videoId } },
});

export function playlistRoutes(stand: Stand): Hono {
  const { store } = stand;
  const app = new Hono();

  // Two playlists a page: clients that forget nextPageToken make a second playlist of the same title.
  app.get('/playlists', (c) => {
    const empty = unpaid(stand, c, 'playlists.list');
    if (empty) return empty;
    const from = Number(c.req.query('pageToken') ?? 0);
    const items = store.playlists.slice(from, from + 2).map(({ id, title }) => ({ id, snippet: { title } }));
    const isMore = from + 2 < store.playlists.length;
    return c.json({ ...listOf(items), ...(isMore && { nextPageToken: String(from + 2) }) });
  });

  app.post('/playlists', async (c) => {
    const empty = unpaid(stand, c, 'playlists.insert');
    if (empty) return empty;
    const { snippet }: { snippet?: { title?: string } } = await c.req.json();
    const title = snippet?.title ?? '';
    if (title === '' || title.length > 150) return refuse(c, 400, 'invalidPlaylistSnippet');
    const playlist = { id: `PL${newId()}`, title, videoIds: [] };
    store.playlists.push(playlist);
    store.save();
    return c.json({ kind: 'youtube#playlist', id: playlist.id, snippet: { title } });
  });

  app.get('/playlistItems', (c) => {
    const empty = unpaid(stand, c, 'playlistItems.list');
    if (empty) return empty;
    const playlist = store.playlists.find(({ id }) => id === c.req.query('playlistId'));
    if (!playlist) return refuse(c, 404, 'playlistNotFound');
    const asked = c.req.query('videoId');
    const found = playlist.videoIds.filter((id) => asked === undefined || id === asked);
    return c.json(listOf(found.map((id) => item(playlist.id, id))));
  });

  app.post('/playlistItems', async (c) => {
    const empty = unpaid(stand, c, 'playlistItems.insert');
    if (empty) return empty;
    const { snippet }: ItemResource = await c.req.json();
    const playlist = store.playlists.find(({ id }) => id === snippet?.playlistId);
    const videoId = snippet?.resourceId?.videoId ?? '';
    if (!playlist) return refuse(c, 404, 'playlistNotFound');
    if (!store.videos.some(({ id }) => id === videoId)) return refuse(c, 404, 'videoNotFound');
    playlist.videoIds.push(videoId);
    store.save();
    return c.json(item(playlist.id, videoId));
  });

  return app;
}
