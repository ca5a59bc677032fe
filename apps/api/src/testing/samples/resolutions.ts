import { nobody, reason, version } from './shared.ts';

/** Inputs of the procedures of resolutions and their control. */
export const resolutionSamples = {
  'resolutions.list': undefined,
  'resolutions.get': { id: nobody },
  'resolutions.ofMeeting': { meetingId: nobody },
  'resolutions.parties': undefined,
  'resolutions.saveDepartment': {
    ...{ code: 'Отдел матрицы', nameRu: 'Отдел', nameEn: 'Department', email: null, closed: false },
    version: 99,
  },
  'resolutions.create': { id: nobody, title: 'Резолюция совещания', meetingId: nobody },
  'resolutions.save': {
    ...{ id: nobody, version, title: 'Резолюция', preamble: '', prioritiesTitle: '', priorities: [] },
    decisions: [],
  },
  'resolutions.refreshFacts': { id: nobody, version },
  'resolutions.agree': { id: nobody, version },
  'resolutions.reopen': { id: nobody, version },
  'resolutions.sign': {
    ...{ id: nobody, version, signedOn: '2026-01-10', signerPost: 'Директор', signerName: '' },
    password: 'не подойдёт',
  },
  'resolutions.register': { id: nobody, version, number: '1-2026' },
  'resolutions.completeDecision': {
    ...{ decisionId: nobody, version, parties: { departments: [], regionalCenters: 'all' }, due: null },
    reason,
  },
  'resolutions.acknowledge': { id: nobody },
  'resolutions.readers': { id: nobody },
  'resolutions.distribute': { id: nobody },
  'control.decisions': undefined,
  'control.board': {},
  'control.cards': {},
  'control.card': { cardId: nobody },
  'control.news': { cardId: nobody, reportId: nobody, version, words: 'Готовим сведения.', links: [] },
  'control.report': { cardId: nobody, reportId: nobody, version, words: 'Сведения направлены.', links: [] },
  'control.confirm': { cardId: nobody, version, words: '' },
  'control.return': { cardId: nobody, version, reason },
  'control.requestExtension': { cardId: nobody, version, newDueOn: '2026-05-01', reason },
  'control.decideExtension': { extensionId: nobody, grant: true, words: '' },
  'control.discipline': {},
};
