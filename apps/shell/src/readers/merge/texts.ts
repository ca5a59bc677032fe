import { defineTexts } from '@pbnet/micro-frontend';

export const readerMergeTexts = defineTexts({
  ru: {
    title: 'Один человек — два билета?',
    lead: 'Оба просмотра запишутся в журнал с причиной.',
    back: 'К билету',
    compare: 'Сравнить',
    reason: 'Причина: как узнали, что это один человек или разные',
    kept: 'Остаётся',
    gone: 'Присоединяется',
    number: 'С каким номером читатель останется',
    join: 'Объединить билеты',
    different: 'Это разные люди',
  },
  en: {
    title: 'One person with two cards?',
    lead: 'Both looks are written into the journal with the reason.',
    back: 'To the card',
    compare: 'Compare',
    reason: 'Reason: how it is known to be one person or two',
    kept: 'Stays',
    gone: 'Is joined',
    number: 'Which number the reader goes on with',
    join: 'Join the cards',
    different: 'They are two people',
  },
});
