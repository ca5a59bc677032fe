import type { MessageList } from './message-list.ts';

/** What the desk of readers says to the staff. */
export const readerDeskMessages = {
  'card-number-wrong': {
    ru: 'Такого номера билета не бывает: в нём двенадцать цифр, и последняя проверяет остальные. Набранное осталось на экране. Сверьте номер с билетом.',
    en: 'There is no such card number: it has twelve digits, and the last one checks the others. What you typed is still on the screen. Compare it with the card.',
  },
  'reader-look-wait': {
    ru: 'Вы слишком много раз искали читателей, которых нет. Так ищут наугад, поэтому он закрыт; откроется через {{waitRu}}. Пока сверьте номер с билетом или дату с документом.',
    en: 'You searched too often for readers who are not there, so the search is closed and opens in {{waitEn}}. Compare the number with the card, or the date with the document.',
  },
  'reader-not-same': {
    ru: 'Билет с таким номером и датой рождения не найден, или фамилия и имя в нём другие. Ничего не объединено. Проверьте номер; если фамилия менялась, подойдите с билетом и паспортом в центр доступа.',
    en: 'No card with this number and date of birth was found, or the name on it is another. Nothing was joined. Check the number; if your name has changed, come to an access center with the card and your passport.',
  },
  'reader-state-wrong': {
    ru: 'Состояние билета уже другое. Ничего не изменено. Обновите карточку читателя.',
    en: 'The state of the card is another already. Nothing was changed. Refresh the card.',
  },
  'reader-birth-date-wrong': {
    ru: 'Дата рождения в будущем или больше 120 лет назад. Введённое осталось на экране. Сверьте её с документом.',
    en: 'The date of birth is in the future or more than 120 years ago. What you typed is kept. Compare it with the document.',
  },
  'reader-guardian-needed': {
    ru: 'Читателю нет 18 лет: впишите родителя или опекуна, он подписывает согласие. Введённое осталось на экране.',
    en: 'The reader is under 18: enter the parent or guardian, who signs the consent. What you typed is kept.',
  },
  'reader-paper-consent-needed': {
    ru: 'Без подписанного согласия на обработку персональных данных билет не выдают. Распечатайте лист, дайте подписать и отметьте его. Введённое осталось на экране.',
    en: 'No card is given without the signed consent to the processing of personal data. Print the sheet, have it signed and tick it. What you typed is kept.',
  },
  'reader-item-unknown': {
    ru: 'Документа с таким идентификатором нет, или его коллекция в архиве. Введённое осталось на экране. Выберите документ из списка.',
    en: 'There is no document with this identifier, or its collection is in the archive. What you typed is kept. Choose a document from the list.',
  },
  'reader-term-past': {
    ru: 'Этот день уже прошёл. Введённое осталось на экране. Выберите день в будущем или оставьте без срока.',
    en: 'This day has passed. What you typed is kept. Choose a day to come, or leave it without a term.',
  },
  'reader-kept-esia': {
    ru: 'Остаться должен билет с учётной записью Госуслуг: по нему читатель входит. Билеты не объединены. Поменяйте их местами.',
    en: 'The card with the account of Gosuslugi has to stay: the reader signs in by it. The cards were not joined. Swap them.',
  },
  'readers-both-esia': {
    ru: 'У обоих билетов своя учётная запись Госуслуг: это разные люди. Билеты не объединены.',
    en: 'Both cards have an account of their own at Gosuslugi: these are two people. The cards were not joined.',
  },
} as const satisfies MessageList;
