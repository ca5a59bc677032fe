import { createVideo } from './videos/edit-video.ts';
import { broadcastSecrets } from './broadcasts/broadcast-secrets.ts';
import { broadcasts, type Broadcasts } from './broadcasts/broadcasts.ts';
import { liveOf, type OpenLive } from './broadcasts/live-of.ts';
import { liveWatch, type LiveWatch } from './broadcasts/live-watch.ts';
import { pointsExport, type PointsExport } from './broadcasts/points-workbook.ts';
import type { VideoMaker } from './broadcasts/record-broadcast.ts';
import { channelAdapters, liveChannels } from './channels/channel-adapters.ts';
import { channelKeys } from './channels/channel-keys.ts';
import { meteredLive } from './channels/metered-live.ts';
import type { MediaOptions } from './media-section.ts';
import { todayBy } from './network/today.ts';

export interface BroadcastServices {
  readonly broadcasts: Broadcasts;
  readonly liveWatch: LiveWatch;
  readonly pointsExport: PointsExport;
}

/** The video has the broadcast's own id: however often it is asked for, there is one. */
function videoMaker({ now }: MediaOptions): VideoMaker {
  return {
    async make(
      tx,
      actor,
      { id, title, description, recordingUrl, startsAt, jointEventId, regionalCenterId },
    ) {
      const annotation = [description, `Запись трансляции: ${recordingUrl ?? ''}`]
        .filter((words) => words !== '')
        .join('\n\n');
      const today = todayBy(now)();
      const began = startsAt === null ? today : todayBy(() => new Date(startsAt))();
      const recordedOn = began > today ? today : began;
      const content = { title, annotation, theme: '', tags: [], language: 'ru' as const };
      await createVideo(tx, actor, {
        input: { id, regionalCenterId, content: { ...content, recordedOn, jointEventId, publishAt: null } },
        desk: { now: now(), today },
      });
      return id;
    },
  };
}

export function broadcastServices(options: MediaOptions): BroadcastServices {
  const { database, env, outbox, publicUrl, now } = options;
  const plain = liveOf({
    database,
    channelKeys: channelKeys({ database, secretKey: env.SECRET_KEY }),
    liveChannels: liveChannels(env),
  });
  const adapters = channelAdapters(env);
  const open = async (channelId: string): Promise<OpenLive> => {
    const { kind, live, access } = await plain(channelId);
    const quota = kind === 'youtube' ? adapters.youtube?.quota : undefined;
    return { kind, access, live: meteredLive(live, access, { database, outbox, publicUrl, quota, now }) };
  };
  const all = broadcasts({
    ...{ database, outbox, publicUrl, now, liveOf: open, videoMaker: videoMaker(options) },
    secrets: broadcastSecrets(env.SECRET_KEY),
  });
  return {
    broadcasts: all,
    liveWatch: liveWatch({ database, liveOf: open, now }),
    pointsExport: pointsExport(all),
  };
}
