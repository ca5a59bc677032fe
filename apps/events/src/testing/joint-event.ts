import type { ApiOutputs } from '@pbnet/api-client';

export type EventCard = ApiOutputs['jointEvents']['get'];

export const eventId = '0b1f4a52-8b2a-4f0e-9d1c-2f8a7a02b5b3';

/** A complete draft of Kamchatka: 1 November, 10:00–11:30 there, 31 October in Moscow. */
export function eventCard(
  event: Partial<EventCard['event']> = {},
  card: Partial<Omit<EventCard, 'event'>> = {},
): EventCard {
  return {
    event: {
      ...{ id: eventId, regionId: 2, regionalCenterId: 2, centerId: 21 },
      ...{ title: 'Лекция «Земля Камчатская»', kind: 'lecture', format: 'in-person' },
      startsAt: '2026-10-31T22:00:00.000Z',
      endsAt: '2026-10-31T23:30:00.000Z',
      ...{ zone: 'Asia/Kamchatka', placeCenterId: 21, place: '', hall: 'Читальный зал' },
      ...{ organisers: [], withLibrary: true, inCharge: ['Отдел краеведения'], libraryPeople: [] },
      ...{ onAir: false, audience: 'Все желающие', description: '', links: [] },
      ...{ expectedInPerson: 40, expectedVideo: null },
      ...{ state: 'draft', handedOverAt: null, submittedAt: null, agreedAt: null, reason: null },
      ...{ report: null, reportedAt: null, postponements: 0, sequence: 0 },
      ...{ changedAt: '2026-10-01T00:00:00.000Z', version: 3 },
      ...{ regionName: 'Камчатский край', regionalCenterName: 'РЦ, Камчатский край', centerName: 'ЦУД 21' },
      ...{ placeName: 'ЦУД 21', kindName: { ru: 'Лекция', en: 'Lecture' } },
      ...event,
    },
    steps: [],
    may: ['save', 'submit', 'cancel'],
    gaps: [],
    counted: [],
    ...card,
  };
}

export const kamchatka = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 2, regionalCenterId: 2 },
} as const;

/** What every page of events asks beside the card. */
export const eventAnswers = {
  'jointEvents.kinds': () => [
    { code: 'lecture', nameRu: 'Лекция', nameEn: 'Lecture', position: 1, archived: false, version: 1 },
  ],
  'jointEvents.clashes': () => [],
  'network.centers.list': () => ({ asOf: '2026-10-01', rows: [], total: 0, pageSize: 50 }),
  'network.centers.get': () => ({ history: [{ facts: { name: 'ЦУД 21', locality: 'Елизово' } }] }),
  'calendar.regions': () => [{ id: 2, nameRu: 'Камчатский край', nameEn: 'Kamchatka Krai' }],
};
