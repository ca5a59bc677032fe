import type { FakeAnswers } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import type { User } from '@pbnet/micro-frontend';
import type { AgreementCard } from '../agreements/agreement-shapes.ts';

export const agreementId = '00000000-0000-4000-8000-000000000b01';
export const agreementPath = `/agreements/${agreementId}`;

const place = { kind: 'network' } as const;

export const agreementsOfficer: User = {
  ...{ accountId: '00000000-0000-4000-8000-0000000000a3', sessionId: 'session' },
  ...{ displayName: 'Специалист по соглашениям', placeName: 'Вся сеть' },
  ...{ role: 'agreements-officer', place },
};

const party = {
  ...{ signatoryName: 'Подписант', signatoryPost: 'Директор', actsOn: 'Устава', signedOn: null, route: null },
};

/** An active agreement of Penza that ends on 31 December 2026, read on 23 November. */
export function agreementCard(over: Partial<AgreementCard['agreement']> = {}): AgreementCard {
  return {
    agreement: {
      ...{ id: agreementId, regionId: 1, regionalCenterId: 1, regionName: 'Пензенская область' },
      ...{ regionalCenterName: 'РЦ Пенза', number: '12/2026', title: 'Соглашение о сотрудничестве' },
      ...{ kind: 'cooperation', state: 'active', signedOn: asDay('2025-12-20'), prolongation: 'none' },
      ...{ startsOn: asDay('2026-01-01'), endsOn: asDay('2026-12-31'), prolongationMonths: null },
      ...{ supersedesId: null, amendsId: null, templateId: null, responsibleId: null, responsibleName: null },
      ...{ closedOn: null, closesAs: null, closeReason: null, round: 1, version: 3 },
      ...{ changedAt: '2025-12-20T09:00:00.000Z', links: [], versions: 1 },
      ...{ openDisagreements: 0, openRemarks: 0 },
      parties: [
        {
          ...{ ...party, id: 'p1', organizationId: 900, name: 'Президентская библиотека', shortName: 'ПБ' },
          ...{ role: 'presidential-library', signingOrder: 1 },
        },
        {
          ...{ ...party, id: 'p2', organizationId: 1, name: 'Областная библиотека', shortName: 'ОБ' },
          ...{ role: 'regional-center-host', signingOrder: 2 },
        },
      ],
      periods: [{ startsOn: asDay('2026-01-01'), endsOn: asDay('2026-12-31'), kind: 'term' }],
      centers: [
        { centerId: 11, name: 'Библиотека № 1', locality: 'Пенза', coversFrom: null, coversTo: null },
      ],
      ...over,
    },
    effectiveEnd: asDay('2026-12-31'),
    warning: 60,
    steps: [],
    may: ['terminate'],
    gaps: [],
    today: asDay('2026-11-23'),
  };
}

export const agreementAnswers: FakeAnswers = {
  'agreements.get': () => agreementCard(),
  'agreements.choices': () => ({
    library: { id: 900, name: 'Президентская библиотека' },
    responsible: [],
    today: asDay('2026-11-23'),
  }),
  'network.organizations.list': () => ({
    ...{ total: 1, pageSize: 50 },
    rows: [
      {
        ...{ id: 1, kind: 'library', regionId: 1, regionName: 'Пензенская область', archivedOn: null },
        ...{ name: 'Областная библиотека', shortName: 'ОБ' },
      },
    ],
  }),
  'network.centers.list': () => ({ asOf: '2026-11-23', rows: [], total: 0, pageSize: 50 }),
  'network.regionalCenters.list': () => [],
  'agreements.list': () => ({ rows: [], total: 0, pageSize: 50 }),
};
