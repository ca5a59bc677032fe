import { reason, version } from './shared.ts';

const id = '00000000-0000-4000-8000-000000000009';
const line = { id, item: 'premises', version };

export const readinessSamples = {
  'readiness.items': undefined,
  'readiness.saveItem': {
    code: 'premises',
    position: 1,
    nameRu: 'Помещение',
    nameEn: 'Premises',
    helpRu: '',
    helpEn: '',
    proof: 'evidence',
    required: true,
    archived: false,
    version: 99,
  },
  'readiness.get': { id },
  'readiness.agreements': { id },
  'readiness.prepare': { id, version },
  'readiness.prove': { ...line, words: 'Готово', link: '', doneOn: '2026-01-01' },
  'readiness.returnItem': { ...line, reason },
  'readiness.waive': { ...line, reason },
  'readiness.reopen': line,
  'readiness.ready': { id, version },
  'readiness.open': { id, version, code: 'X-1', openedOn: '2026-01-01' },
  'readiness.linkAgreement': { id, version, agreementId: null },
  'readiness.prepareAgreement': { id, version, agreementId: id },
  'readiness.planCeremony': {
    id,
    version,
    eventId: id,
    startsAt: '2026-12-03T09:00:00.000Z',
    endsAt: '2026-12-03T11:00:00.000Z',
    zone: 'Europe/Moscow',
    place: 'Библиотека',
  },
  'readiness.saveCeremony': { id, version, content: { officials: [], press: [], news: '' } },
  'readiness.chain': { centerId: 11 },
};
