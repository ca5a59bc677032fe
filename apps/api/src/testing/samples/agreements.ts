import { renewalSamples } from './renewals.ts';
import { nobody, reason, version } from './shared.ts';

const agreementStep = { id: nobody, version: 99 };
const agreementContent = {
  ...{ title: 'Соглашение', kind: 'other', number: null, parties: [], periods: [], centers: [] },
  ...{ prolongation: 'none', prolongationMonths: null, supersedesId: null, amendsId: null },
};

/** Inputs of the procedures of partners, agreements, openings and the network's health. */
export const agreementsSamples = {
  'agreements.list': {},
  'agreements.get': { id: nobody },
  'agreements.choices': undefined,
  'agreements.create': {
    ...{ id: nobody, regionId: null, regionalCenterId: 1, responsibleId: null, content: agreementContent },
  },
  'agreements.save': { ...agreementStep, responsibleId: null, content: agreementContent },
  'agreements.submit': agreementStep,
  'agreements.takeBack': agreementStep,
  'agreements.return': { ...agreementStep, reason },
  'agreements.approve': agreementStep,
  'agreements.startSigning': agreementStep,
  'agreements.terminate': { ...agreementStep, reason, on: '2026-12-01' },
  'agreements.withdraw': { ...agreementStep, reason },
  'agreements.versions': { agreementId: nobody },
  'agreements.addText': { agreementId: nobody, paragraphs: ['1'], note: '' },
  'agreements.compare': { agreementId: nobody, from: 1, to: 2 },
  'agreements.disagreements': { agreementId: nobody },
  'agreements.saveDisagreement': {
    ...{ id: nobody, agreementId: nobody, version: 0, clause: '1', ours: 'а', theirs: 'б' },
  },
  'agreements.settleDisagreement': { id: nobody, version: 1, agreed: null },
  'agreements.remarks': { agreementId: nobody },
  'agreements.addRemark': { id: nobody, agreementId: nobody, clause: '', words: 'а' },
  'agreements.answerRemark': { id: nobody, version: 1, answer: 'а' },
  'agreements.coverage': {},
  'agreementTemplates.list': undefined,
  'agreementTemplates.rename': { id: nobody, version: 99, name: 'Шаблон' },
  'agreementTemplates.archive': { id: nobody, version: 99, archived: true },
  'agreementDocuments.of': { agreementId: nobody },
  'agreementDocuments.fill': { agreementId: nobody, templateId: nobody },
  'agreementDocuments.savePaper': {
    ...{
      id: nobody,
      agreementId: nobody,
      version: 0,
      partyId: null,
      what: 'Оригинал',
      building: 'Сенатская пл., 3',
    },
    ...{ cabinet: '12', folder: '', putOn: '2026-01-10' },
  },
  'networkHealth.findings': undefined,
  'networkHealth.board': {},
  'whiteSpots.find': {},
  'openingPlans.list': undefined,
  'openingPlans.get': { year: 2099 },
  'openingPlans.edition': { year: 2099, number: 1 },
  'openingPlans.fact': { year: 2099 },
  'openingPlans.create': { year: 2098 },
  'openingPlans.saveWords': { year: 2099, version, words: '' },
  'openingPlans.leaveOut': { year: 2099, version, openingId: nobody, reason },
  'openingPlans.takeIn': { year: 2099, version, openingId: nobody },
  'openingPlans.present': { year: 2099, version, id: nobody },
  'openingPlans.recall': { year: 2099, version },
  'openingPlans.return': { year: 2099, version, reason },
  'openingPlans.approve': {
    ...{ year: 2099, version, presentationId: nobody, post: 'Директор', name: '' },
    password: 'не подойдёт',
  },
  'openingPlans.acknowledge': { year: 2099 },
  'openingPlans.readers': { year: 2099 },
  'openingPlans.distribute': { year: 2099 },
  ...renewalSamples,
};
