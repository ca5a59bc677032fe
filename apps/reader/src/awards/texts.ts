import { defineTexts } from '@pbnet/micro-frontend';

export const awardsTexts = defineTexts({
  ru: {
    title: 'Проверка документа',
    number: 'Номер',
    kind: 'Документ',
    to: 'Кому',
    words: 'За что',
    issued: 'Дата выдачи',
    genuine: 'Документ подлинный, выдан Президентской библиотекой.',
    revoked: 'Документ отозван {{day}} и больше не действует.',
    unknown: 'Документа с таким номером нет',
    unknownHelp:
      'Проверьте номер на бумаге: он состоит из года, шести цифр и шести знаков, например 2026-000017-K7PM4Q. Нуля и буквы O среди последних знаков не бывает.',
    open: 'Открыть документ (PDF)',
    again: 'Проверить другой номер',
    loading: 'Проверяем номер',
  },
  en: {
    title: 'Check a document',
    number: 'Number',
    kind: 'Document',
    to: 'Given to',
    words: 'For',
    issued: 'Date of issue',
    genuine: 'The document is genuine and was issued by the Presidential Library.',
    revoked: 'The document was revoked on {{day}} and is no longer valid.',
    unknown: 'There is no document with this number',
    unknownHelp:
      'Check the number on the paper: a year, six digits and six characters, for example 2026-000017-K7PM4Q. There is no zero and no letter O among the last characters.',
    open: 'Open the document (PDF)',
    again: 'Check another number',
    loading: 'Checking the number',
  },
});
