import type { ApiOutputs } from '@pbnet/api-client';
import { asMonth } from '@pbnet/domain';

export type OpeningCard = ApiOutputs['openings']['get'];

export const openingId = '0b1f4a52-8b2a-4f0e-9d1c-2f8a7a02b5c3';

/** A complete proposal of Penza that headquarters is reviewing, as headquarters sees it. */
export function openingCard(
  opening: Partial<OpeningCard['opening']> = {},
  card: Partial<Omit<OpeningCard, 'opening'>> = {},
): OpeningCard {
  return {
    opening: {
      ...{ id: openingId, regionId: 1, regionalCenterId: 1, state: 'under-review' },
      ...{ proposedBy: 'regional-center', campaignId: null, organizationId: null },
      ...{ hostName: 'Наровчатская районная библиотека', name: 'ЦУД в Наровчате', locality: 'Наровчат' },
      ...{ municipality: '', municipalityId: null, address: 'Советская улица, 30' },
      ...{ latitude: 53.88, longitude: 43.69, timeZone: 'Europe/Moscow', seats: 6, equipment: '' },
      ...{ linkSpeedMbps: 50, addresses: [], personName: 'Ответственный', personPost: '', personPhone: '' },
      ...{ personEmail: '', plannedMonth: asMonth('2027-04'), oldMonth: null, postponedBy: null },
      ...{ postponements: 0, reason: null, rejectedBy: null, proposedAt: '2026-11-01T09:00:00.000Z' },
      ...{ agreedAt: null, agreementId: null, jointEventId: null, centerId: null, openedOn: null },
      ...{ changedAt: '2026-11-02T09:00:00.000Z', version: 2, regionName: 'Пензенская область' },
      ...{ regionCode: 'RU-PNZ', regionalCenterName: 'РЦ, Пензенская область', changePending: false },
      ...opening,
    },
    steps: [],
    changes: [],
    gaps: [],
    may: ['agree', 'reject', 'request-change'],
    side: 'headquarters',
    waitsFor: 'headquarters',
    ...card,
  };
}

export const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;

export const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

/** What every page of openings asks beside the card. */
export const openingAnswers = {
  'openings.counts': () => ({ byState: { proposed: 1 }, waiting: 1, years: [2027] }),
  'calendar.regions': () => [{ id: 1, nameRu: 'Пензенская область', nameEn: 'Penza Region' }],
  'network.centers.list': () => ({ asOf: '2026-11-01', rows: [], total: 0, pageSize: 50 }),
  'network.organizations.list': () => ({ rows: [], total: 0, pageSize: 50 }),
  'network.regionalCenters.list': () => [],
};
