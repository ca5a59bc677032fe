import type { FakeAnswers } from '@pbnet/api-client/testing';
import { asDay, asMonth } from '@pbnet/domain';
import type { Line, Sheet } from '../readiness/readiness-shapes.ts';

export const openingId = '00000000-0000-4000-8000-000000000031';
export const readinessPath = `/agreements/openings/${openingId}/readiness`;

export function line(code: string, over: Partial<Line> = {}): Line {
  return {
    ...{ code, position: 1, nameRu: code, nameEn: code, helpRu: '', helpEn: '' },
    ...{ proof: 'evidence', required: true, archived: false, state: 'open', ready: false },
    ...{ words: '', link: '', doneOn: null, reason: null, by: null, at: null, files: 0, version: 0 },
    ...over,
  };
}

/** A centre in preparation: the premises are not shown yet, the agreement holds. */
export function sheet(over: Partial<Sheet> = {}): Sheet {
  return {
    ...{
      id: openingId,
      version: 2,
      state: 'preparing',
      name: 'Зал в Наровчате',
      regionId: 1,
      regionalCenterId: 1,
    },
    ...{
      timeZone: 'Europe/Moscow',
      locality: 'Наровчат',
      address: 'Ленина, 1',
      plannedMonth: asMonth('2026-11'),
    },
    today: asDay('2026-11-23'),
    items: [
      line('premises', { nameRu: 'Помещение' }),
      line('agreement', { nameRu: 'Соглашение', proof: 'agreement', ready: true }),
    ],
    facts: { agreement: true, host: true, addresses: 1, person: true },
    lacks: [{ ru: '«Помещение»', en: '“Premises”' }],
    agreement: { id: openingId, title: 'Соглашение о зале', number: '14', state: 'active', endsOn: null },
    ceremony: { officials: [], press: [], news: '', version: 0, event: null },
    ...{ center: null, suggestedCode: 'PNZ-021', may: ['ready', 'prove'] },
    ...over,
  };
}

export const readinessAnswers: FakeAnswers = {
  'openings.get': () => ({
    opening: { id: openingId, name: 'Зал в Наровчате', state: 'preparing', version: 2 },
    ...{ steps: [], changes: [], gaps: [], may: [], side: 'regional-center', waitsFor: null },
  }),
  'readiness.get': () => sheet(),
};
