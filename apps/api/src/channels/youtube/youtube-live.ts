import type { youtube_v3 } from '@googleapis/youtube';
import type { LiveChannel, LiveMemory, LiveToMake, StreamEntry } from '../../broadcasts/live-channel.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { ChannelFailure } from '../video-channel.ts';
import { publishedLiveCosts } from './quota-costs.ts';
import { withYoutube } from './youtube-client.ts';
import { youtubeAddresses, type YoutubeOptions } from './youtube-options.ts';

type Api = youtube_v3.Youtube;
type Stream = youtube_v3.Schema$LiveStream;

/** Further than the state that was asked for: the transition has happened already. */
const reached: Readonly<Record<'testing' | 'live' | 'complete', readonly string[]>> = {
  testing: ['testStarting', 'testing', 'liveStarting', 'live', 'complete'],
  live: ['liveStarting', 'live', 'complete'],
  complete: ['complete'],
};

/** Pauses until a test or an air that begins is given up. */
const longestStart = 30;

/** Broadcasts of YouTube. */
export function youtubeLive(options: YoutubeOptions): LiveChannel {
  const run = withYoutube(options);
  const { site } = youtubeAddresses(options.url);

  const make: LiveChannel['make'] = (access, live, memory) =>
    run(access, async ({ api }) => {
      const broadcast = memory.broadcastId ?? (await broadcastOf(api, live, memory));
      const stream = await streamOf(api, broadcast, memory);
      await api.liveBroadcasts.bind({ part: ['id'], id: broadcast, streamId: stream.streamId });
      return { externalId: broadcast, url: `${site}/watch?v=${broadcast}`, entry: stream };
    });

  return {
    costs: publishedLiveCosts,

    make: (access, live, memory) =>
      make(access, live, memory).catch((error: unknown) => {
        const isKnown = memory.broadcastId !== null || memory.streamId !== null;
        if (!(error instanceof ChannelFailure) || error.reason !== 'gone' || !isKnown) throw error;
        // A person has deleted there what an interrupted preparation had made.
        return make(access, live, { ...memory, broadcastId: null, streamId: null });
      }),

    signal: (access, streamId) =>
      run(access, async ({ api }) => {
        const { data } = await api.liveStreams.list({ part: ['status'], id: [streamId] });
        const { streamStatus, healthStatus } = data.items?.[0]?.status ?? {};
        if (streamStatus === 'error' || (streamStatus === 'active' && healthStatus?.status === 'bad'))
          return 'bad';
        return streamStatus === 'active' ? 'active' : 'none';
      }),

    move: (access, id, to) =>
      run(access, async ({ api }) => {
        let state = await stateOf(api, id);
        if (reached[to].includes(state)) return;
        // A test and the air take some seconds to begin, and what follows is refused until then.
        for (let look = 0; state.endsWith('Starting') && look < longestStart; look += 1) {
          await delay(options.pauseMs);
          state = await stateOf(api, id);
        }
        await api.liveBroadcasts.transition({ part: ['status'], id, broadcastStatus: to });
      }),

    viewers: (access, id) =>
      run(access, async ({ api }) => {
        const { data } = await api.videos.list({ part: ['liveStreamingDetails'], id: [id] });
        const viewers = data.items?.[0]?.liveStreamingDetails?.concurrentViewers;
        return viewers ? Number(viewers) : null;
      }),

    remove: (access, id) =>
      run(access, ({ api }) => api.liveBroadcasts.delete({ id })).then(
        () => undefined,
        (error: ChannelFailure) => {
          if (error.reason !== 'gone') throw error;
        },
      ),
  };
}

/** @throws ChannelFailure 'gone' */
async function stateOf(api: Api, id: string): Promise<string> {
  const { data } = await api.liveBroadcasts.list({ part: ['status'], id: [id] });
  const state = data.items?.[0]?.status?.lifeCycleStatus;
  if (!state) throw new ChannelFailure('gone', 'YouTube has no such broadcast');
  return state;
}

/** Finds what a crash left unrecorded: a channel has no two broadcasts that begin at one time. */
async function broadcastOf(api: Api, live: LiveToMake, memory: LiveMemory): Promise<string> {
  const { title, description, startsAt, isPublic } = live;
  const { data } = await api.liveBroadcasts.list({
    part: ['snippet'],
    broadcastStatus: 'upcoming',
    maxResults: 50,
  });
  const known = data.items?.find(
    ({ snippet }) =>
      snippet?.title === title && Date.parse(snippet.scheduledStartTime ?? '') === startsAt.getTime(),
  );
  const id = known?.id ?? (await insertBroadcast());
  await memory.keep({ broadcastId: id });
  return id;

  async function insertBroadcast(): Promise<string> {
    const { data: made } = await api.liveBroadcasts.insert({
      part: ['snippet', 'status', 'contentDetails'],
      requestBody: {
        snippet: { title, description, scheduledStartTime: startsAt.toISOString() },
        status: { privacyStatus: isPublic ? 'public' : 'unlisted', selfDeclaredMadeForKids: false },
        contentDetails: {
          enableAutoStart: false,
          enableAutoStop: false,
          monitorStream: { enableMonitorStream: true },
        },
      },
    });
    return made.id ?? '';
  }
}

async function streamOf(api: Api, broadcastId: string, memory: LiveMemory): Promise<StreamEntry> {
  const title = `pbnet ${broadcastId}`;
  const part = ['snippet', 'cdn'];
  const { streamId } = memory;
  const { data } = await api.liveStreams.list(
    streamId ? { part, id: [streamId] } : { part, mine: true, maxResults: 50 },
  );
  const known = data.items?.find(({ id, snippet }) => id === streamId || snippet?.title === title);
  const stream = known ?? (await insertStream(api, title));
  const { ingestionAddress, rtmpsIngestionAddress, streamName } = stream.cdn?.ingestionInfo ?? {};
  const address = rtmpsIngestionAddress ?? ingestionAddress;
  if (!stream.id || !address || !streamName)
    throw new ChannelFailure('unknown', 'YouTube gave no address for the picture');
  if (stream.id !== streamId) await memory.keep({ streamId: stream.id });
  return { streamId: stream.id, address, key: streamName };
}

async function insertStream(api: Api, title: string): Promise<Stream> {
  const { data } = await api.liveStreams.insert({
    part: ['snippet', 'cdn'],
    requestBody: {
      snippet: { title },
      cdn: { ingestionType: 'rtmp', resolution: 'variable', frameRate: 'variable' },
    },
  });
  return data;
}
