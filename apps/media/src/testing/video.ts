import type { ApiOutputs } from '@pbnet/api-client';

export type VideoCard = ApiOutputs['videos']['get'];

export const videoId = '0b1f4a52-8b2a-4f0e-9d1c-2f8a7a02b5d4';
const frame = '0b1f4a52-8b2a-4f0e-9d1c-2f8a7a02b5d5';

/** A video of Penza whose file waits to be replaced, as Penza sees it. */
export function videoCard(
  video: Partial<VideoCard['video']> = {},
  card: Partial<Omit<VideoCard, 'video'>> = {},
): VideoCard {
  return {
    video: {
      ...{ id: videoId, regionId: 1, regionalCenterId: 1, centerId: null, state: 'returned' },
      ...{ stateSince: '2026-11-20T09:00:00.000Z', title: 'Экскурсия по старой Пензе', annotation: 'Улицы' },
      ...{ theme: 'Краеведение', tags: ['экскурсия'], language: 'ru', recordedOn: null, jointEventId: null },
      ...{
        publishAt: null,
        objectKey: 'a',
        fileName: 'Экскурсия.mp4',
        contentType: 'video/mp4',
        size: 46973,
      },
      ...{ sha256: '', durationMs: 83_000, width: 640, height: 360, posterKey: frame },
      ...{ reason: 'Не слышно ведущего', submittedAt: '2026-11-10T09:00:00.000Z', publishedAt: null },
      ...{ createdAt: '2026-11-01T09:00:00.000Z', changedAt: '2026-11-20T09:00:00.000Z', version: 4 },
      ...{ regionName: 'Пензенская область', regionalCenterName: 'РЦ, Пензенская область' },
      ...{ centerName: null, jointEventTitle: null },
      ...video,
    },
    steps: [],
    posters: [{ key: frame, atMs: 41_000 }],
    check: {
      checkedAt: '2026-11-10T09:00:00.000Z',
      findings: [
        { code: 'resolution', severity: 'fine', numbers: { width: '640', height: '360' } },
        { code: 'silent', severity: 'warn', numbers: { percent: 97 } },
      ],
    },
    may: ['save', 'submit', 'withdraw', 'choose-poster'],
    ...card,
  };
}

export const editor = { role: 'media-editor', place: { kind: 'network' } } as const;

export const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

/** What every page of videos asks beside the card. */
export const videoAnswers = {
  'videos.counts': () => ({ byState: { returned: 1 }, themes: ['Краеведение'] }),
  'captions.list': () => ({ editions: [] }),
  'calendar.regions': () => [{ id: 1, nameRu: 'Пензенская область', nameEn: 'Penza Region' }],
  'network.regionalCenters.list': () => [],
  'jointEvents.list': () => ({ rows: [], total: 0, pageSize: 50 }),
};
