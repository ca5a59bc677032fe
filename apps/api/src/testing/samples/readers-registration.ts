import { nobody } from './shared.ts';

const consent = { purpose: 'letters', edition: 1 };

const wording = 'Оператор обрабатывает имя и дату рождения читателя. '.repeat(3);

/** Valid inputs of a reader's own procedures, for the access matrix. */
export const registrationSamples = {
  'ownReader.status': undefined,
  'ownReader.consentTexts': undefined,
  'ownReader.pending': undefined,
  'ownReader.register': { shown: 'nobody', consents: [consent] },
  'ownReader.me': undefined,
  'ownReader.card': undefined,
  'ownReader.sessions': undefined,
  'ownReader.endSession': { id: nobody },
  'ownReader.endOthers': undefined,
  'ownReader.signOut': undefined,
  'ownReader.consents': undefined,
  'ownReader.giveConsent': consent,
  'ownReader.withdrawConsent': { purpose: 'letters' },
  'ownReader.history': {},
  'ownReader.guardianCode': undefined,
  'consentEditions.list': undefined,
  'consentEditions.publish': {
    ...{ purpose: 'letters', after: 1, text: { ru: wording, en: wording } },
    ...{ change: { ru: 'Уточнён срок', en: 'The term' }, from: null, mustAgree: false },
  },
  'consentEditions.recall': { purpose: 'letters', edition: 9 },
  'guardian.visit': undefined,
  'guardian.question': { code: 'ABCDE-FGH23' },
  'guardian.confirm': { code: 'ABCDE-FGH23', consents: [] },
  'guardian.withdraw': { id: nobody },
  'guardian.leave': undefined,
};
