import type { FakeAnswers } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import type { Documents } from '../documents/document-shapes.ts';
import { agreementAnswers, agreementId, agreementPath } from './agreement.ts';

export const documentsPath = `${agreementPath}/documents`;

/** Two texts, the newer one typed on the screen; nothing is frozen, nothing lies on paper. */
export function documents(over: Partial<Documents> = {}): Documents {
  return {
    agreement: {
      ...{ id: agreementId, title: 'Соглашение', number: null, amends: false, templateId: 't1' },
      parties: [{ id: '00000000-0000-4000-8000-0000000000c1', name: 'Областная библиотека' }],
    },
    texts: [
      {
        ...{ id: 'v2', number: 2, source: 'typed', note: '', savedBy: 'Юрист', docx: false },
        savedAt: '2026-11-03T09:00:00.000Z',
      },
      {
        ...{ id: 'v1', number: 1, source: 'template', note: 'Первый проект', savedBy: null, docx: true },
        savedAt: '2026-11-02T09:00:00.000Z',
      },
    ],
    ...{ frozen: null, papers: [], disagreements: 0, may: { changeText: true, changePapers: true } },
    ...over,
  };
}

export const paper: Documents['papers'][number] = {
  ...{ id: '00000000-0000-4000-8000-0000000000f1', what: 'Оригинал соглашения', partyId: null },
  ...{ partyName: null, building: 'Главное здание', cabinet: '214', folder: 'Соглашения, 2026' },
  ...{ putOn: asDay('2026-11-05'), putByName: 'Отдел соглашений', scans: 0, version: 1 },
};

export function documentAnswers(shown: Documents, more: FakeAnswers = {}): FakeAnswers {
  return { ...agreementAnswers, 'agreementDocuments.of': () => shown, ...more };
}
