import { defineTexts } from '@pbnet/micro-frontend';

export const homeTexts = defineTexts({
  ru: {
    title: 'Открытый портал региональной сети',
    lead: 'Мероприятия и конкурсы Президентской библиотеки и её региональных центров. Входить в систему не нужно.',
    check: 'Проверить документ',
    checkHelp: 'Номер напечатан на дипломе, сертификате или благодарности рядом с QR-кодом.',
    number: 'Номер документа',
    numberNeeded: 'Введите номер документа.',
    doCheck: 'Проверить',
  },
  en: {
    title: 'Public portal of the regional network',
    lead: 'Events and contests of the Presidential Library and its regional centers. No sign-in is needed.',
    check: 'Check a document',
    checkHelp: 'The number is printed on the diploma, certificate or letter of thanks beside the QR code.',
    number: 'Number of the document',
    numberNeeded: 'Enter the number of the document.',
    doCheck: 'Check',
  },
});
