import type { ApiOutputs } from '@pbnet/api-client';
import { asDay, asMonth } from '@pbnet/domain';

type Plan = ApiOutputs['openingPlans']['get'];
type Board = ApiOutputs['networkHealth']['board'];

export const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
export const director = { role: 'director', place: { kind: 'network' } } as const;
export const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

export const presentationId = 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a20';
export const openingId = 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a21';

const item = {
  ...{ openingId, regionId: 1, regionName: 'Пензенская область', regionalCenterId: 1 },
  ...{ regionalCenterName: 'РЦ Пенза', name: 'ЦУД в Наровчате', hostName: 'Районная библиотека' },
  ...{ locality: 'Наровчат', address: 'Советская, 1', seats: 6, month: asMonth('2027-04') },
};

export const edition = {
  ...{ id: presentationId, number: 1, sha256: 'abc', approvedOn: asDay('2026-12-10') },
  ...{ post: 'Директор', name: '', items: 1 },
};

/** The draft of 2027 with one agreed opening. */
export function plan(change: Partial<Plan> = {}): Plan {
  return {
    ...{ year: 2027, state: 'draft', version: 3, words: '', items: [{ ...item, state: 'agreed' }] },
    ...{ omitted: [], departed: [], differences: null, waiting: null, returned: null, editions: [] },
    acknowledged: null,
    ...change,
  };
}

/** What is before the director: the same opening. */
export const waiting: NonNullable<Plan['waiting']> = {
  ...{ id: presentationId, sha256: 'abc', presentedAt: '2026-12-01T09:00:00Z', own: false },
  content: { year: 2027, edition: 1, words: 'Первые в районах', items: [item], departed: [] },
};

/** An edition in which the opening moved from March, another came, and a third went. */
export const differences: NonNullable<Plan['differences']> = {
  added: [{ ...item, openingId: 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a22', name: 'ЦУД в Мокшане' }],
  removed: [
    {
      ...{ ...item, openingId: 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a23', name: 'ЦУД в Беково' },
      ...{ state: 'postponed', newMonth: asMonth('2028-02'), reason: 'Нет линии' },
    },
  ],
  changed: [{ item, changes: [{ field: 'month', before: '2027-03', after: '2027-04' }] }],
};

export function board(change: Partial<Board> = {}): Board {
  return {
    ...{ asOf: asDay('2026-11-23'), all: 3, total: 1, pageSize: 100 },
    counts: {
      ...{ 'proposal-unanswered': 0, 'agreed-without-agreement': 2, 'opened-late': 0 },
      ...{ 'agreement-expired': 1, 'agreement-expiring': 0, 'center-without-agreement': 0 },
      ...{ 'center-without-contact': 0, 'center-without-addresses': 0 },
      'center-without-first-report': 0,
      'channel-disconnected': 0,
      'esia-trouble': 0,
      'esia-key-ending': 0,
      'access-trouble': 0,
      'post-failed': 0,
      'figures-differ': 0,
      'publication-failed': 0,
      'removal-pending': 0,
    },
    regions: [{ id: 1, name: { ru: 'Пензенская область', en: 'Penza' }, findings: 3 }],
    findings: [
      {
        ...{ key: 'agreement-expired:1', kind: 'agreement-expired' },
        about: { ru: 'Соглашение № 14', en: 'Agreement no. 14' },
        ...{ to: '/agreements/1', regionId: 1, regionalCenterId: 1, since: asDay('2026-11-01') },
        next: { ru: 'Подготовить новое', en: 'Draft a new one' },
        responsible: { ru: 'Специалист по соглашениям', en: 'Agreements officer' },
      },
    ],
    ...change,
  };
}
