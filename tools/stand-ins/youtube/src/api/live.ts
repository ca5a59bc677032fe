import { Hono } from 'hono';
import { newId, refuse, type Stand } from '../stand.ts';
import type { Privacy, StoredBroadcast, StoredStream } from '../store.ts';
import { unpaid } from './guard.ts';
import { listOf, words } from './videos.ts';

interface BroadcastResource {
  readonly snippet?: {
    readonly title?: string;
    readonly description?: string;
    readonly scheduledStartTime?: string;
  };
  readonly status?: { readonly privacyStatus?: Privacy };
}

function lifeCycleStatus({ now }: Stand, { status, startingUntil }: StoredBroadcast): string {
  const isStarting = startingUntil !== undefined && Date.parse(startingUntil) > now().getTime();
  return isStarting ? `${status === 'testing' ? 'test' : status}Starting` : status;
}

const broadcastOf = (stand: Stand, broadcast: StoredBroadcast) => ({
  kind: 'youtube#liveBroadcast',
  id: broadcast.id,
  snippet: {
    title: broadcast.title,
    description: broadcast.description,
    scheduledStartTime: broadcast.scheduledStartTime,
  },
  status: { lifeCycleStatus: lifeCycleStatus(stand, broadcast), privacyStatus: broadcast.privacy },
  contentDetails: { ...(broadcast.streamId && { boundStreamId: broadcast.streamId }) },
});

const streamOf = ({ id, title, key, status }: StoredStream) => ({
  kind: 'youtube#liveStream',
  id,
  snippet: { title },
  status: { streamStatus: status, healthStatus: { status: status === 'active' ? 'good' : 'noData' } },
  cdn: {
    ingestionType: 'rtmp',
    ingestionInfo: {
      streamName: key,
      ingestionAddress: 'rtmp://a.rtmp.youtube.com/live2',
      rtmpsIngestionAddress: 'rtmps://a.rtmps.youtube.com/live2',
    },
  },
});

const before: Readonly<Record<string, readonly StoredBroadcast['status'][]>> = {
  testing: ['ready'],
  live: ['ready', 'testing'],
  complete: ['testing', 'live'],
};

export function liveRoutes(stand: Stand): Hono {
  const { store } = stand;
  const app = new Hono();
  const broadcast = (id: string | undefined) => store.broadcasts.find((one) => one.id === id);

  app.get('/liveBroadcasts', (c) => {
    const ids = words(c.req.queries('id'));
    const found = store.broadcasts.filter(({ id }) => ids.length === 0 || ids.includes(id));
    return (
      unpaid(stand, c, 'liveBroadcasts.list') ?? c.json(listOf(found.map((one) => broadcastOf(stand, one))))
    );
  });

  app.post('/liveBroadcasts', async (c) => {
    const empty = unpaid(stand, c, 'liveBroadcasts.insert');
    if (empty) return empty;
    const { snippet, status }: BroadcastResource = await c.req.json();
    const { title = '', description = '', scheduledStartTime = '' } = snippet ?? {};
    if (title === '' || title.length > 100) return refuse(c, 400, 'invalidTitle');
    if (!(Date.parse(scheduledStartTime) > stand.now().getTime()))
      return refuse(c, 400, 'invalidScheduledStartTime');
    const made: StoredBroadcast = {
      ...{ id: newId(), title, description, scheduledStartTime },
      ...{ privacy: status?.privacyStatus ?? 'public', status: 'created', streamId: null, viewers: 0 },
    };
    store.broadcasts.push(made);
    store.save();
    return c.json(broadcastOf(stand, made));
  });

  app.post('/liveBroadcasts/bind', (c) => {
    const empty = unpaid(stand, c, 'liveBroadcasts.bind');
    if (empty) return empty;
    const found = broadcast(c.req.query('id'));
    if (!found) return refuse(c, 404, 'liveBroadcastNotFound');
    const streamId = c.req.query('streamId');
    if (!store.streams.some(({ id }) => id === streamId)) return refuse(c, 404, 'liveStreamNotFound');
    found.streamId = streamId ?? null;
    if (found.status === 'created') found.status = 'ready';
    store.save();
    return c.json(broadcastOf(stand, found));
  });

  app.post('/liveBroadcasts/transition', (c) => {
    const empty = unpaid(stand, c, 'liveBroadcasts.transition');
    if (empty) return empty;
    const found = broadcast(c.req.query('id'));
    const to = c.req.query('broadcastStatus') as StoredBroadcast['status'];
    if (!found) return refuse(c, 404, 'liveBroadcastNotFound');
    if (found.status === to) return refuse(c, 403, 'redundantTransition');
    const isSettled = lifeCycleStatus(stand, found) === found.status;
    if (!isSettled || !before[to]?.includes(found.status)) return refuse(c, 403, 'invalidTransition');
    const stream = store.streams.find(({ id }) => id === found.streamId);
    if (to !== 'complete' && stream?.status !== 'active') return refuse(c, 403, 'errorStreamInactive');
    found.status = to;
    if (to !== 'complete')
      found.startingUntil = new Date(stand.now().getTime() + stand.startingMs()).toISOString();
    store.save();
    return c.json(broadcastOf(stand, found));
  });

  app.delete('/liveBroadcasts', (c) => {
    const empty = unpaid(stand, c, 'liveBroadcasts.delete');
    if (empty) return empty;
    const index = store.broadcasts.findIndex(({ id }) => id === c.req.query('id'));
    if (index < 0) return refuse(c, 404, 'liveBroadcastNotFound');
    store.broadcasts.splice(index, 1);
    store.save();
    return c.body(null, 204);
  });

  app.get('/liveStreams', (c) => {
    const ids = words(c.req.queries('id'));
    const found = store.streams.filter(({ id }) => ids.length === 0 || ids.includes(id));
    return unpaid(stand, c, 'liveStreams.list') ?? c.json(listOf(found.map(streamOf)));
  });

  app.post('/liveStreams', async (c) => {
    const empty = unpaid(stand, c, 'liveStreams.insert');
    if (empty) return empty;
    const { snippet }: BroadcastResource = await c.req.json();
    const title = snippet?.title ?? '';
    if (title === '' || title.length > 128) return refuse(c, 400, 'invalidTitle');
    const made: StoredStream = { id: newId(), title, key: newId(12), status: 'ready' };
    store.streams.push(made);
    store.save();
    return c.json(streamOf(made));
  });

  return app;
}
