import type { ApiOutputs } from '@pbnet/api-client';

export type BroadcastCard = ApiOutputs['broadcasts']['get'];

export const broadcastId = '0b1f4a52-8b2a-4f0e-9d1c-2f8a7a02b5e1';

/** A request of Penza that waits for headquarters: 10 December, 15:00–16:30 in Moscow. */
export function broadcastCard(
  broadcast: Partial<BroadcastCard['broadcast']> = {},
  card: Partial<Omit<BroadcastCard, 'broadcast'>> = {},
): BroadcastCard {
  return {
    broadcast: {
      ...{
        id: broadcastId,
        regionId: 1,
        regionalCenterId: 1,
        state: 'requested',
        title: 'Земля Наровчатская',
      },
      ...{ description: '', startsAt: '2026-12-10T12:00:00.000Z', endsAt: '2026-12-10T13:30:00.000Z' },
      ...{ zone: 'Europe/Moscow', source: 'camera', isPublic: true, jointEventId: null, meetingId: null },
      ...{ sessionId: null, channelId: null, preparation: 30, externalId: null, streamId: null },
      ...{ watchUrl: null, testRun: null, agreedAt: null, preparedAt: null, liveAt: null, finishedAt: null },
      ...{ peakViewers: null, totalViewers: null, recordingUrl: null, videoId: null, reason: null },
      ...{ postponements: 0, changedAt: '2026-12-01T09:00:00.000Z', version: 3 },
      ...{ regionName: 'Пензенская область', regionalCenterName: 'РЦ, Пензенская область' },
      ...{ channelTitle: null, jointEventTitle: null, meetingTitle: null, sessionTitle: null },
      ...{ endsLater: false, points: 0, ready: 0 },
      ...broadcast,
    },
    ...{ steps: [], may: [], technician: null, hasEntry: false, runs: true, points: [], viewers: [] },
    ...card,
  };
}
