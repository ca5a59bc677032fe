import type { MessageList } from './message-list.ts';

/** What the registration of a reader and the reader's own account say. */
export const readerRegistrationMessages = {
  'reader-gosuslugi-off': {
    ru: 'Вход через Госуслуги здесь не настроен. Записаться можно в центре удалённого доступа с паспортом.',
    en: 'Signing in with Gosuslugi is not set up here. Register at an access center with your passport.',
  },
  'reader-registration-over': {
    ru: 'Прошло больше 30 минут или запись начата в другом браузере. Полученные от Госуслуг сведения уже удалены, читатель не записан. Войдите через Госуслуги ещё раз.',
    en: 'More than 30 minutes have passed, or the registration was begun in another browser. What Gosuslugi handed over is deleted and nobody was registered. Sign in with Gosuslugi again.',
  },
  'reader-registration-other': {
    ru: 'Пока эта страница была открыта, в другой вкладке через Госуслуги вошёл другой человек. Никто не записан. Теперь на странице показаны его сведения: если это не вы, войдите через Госуслуги ещё раз.',
    en: 'While this page was open, another person signed in with Gosuslugi in another tab. Nobody was registered. The page shows that person’s details now: if it is not you, sign in with Gosuslugi again.',
  },
  'reader-too-young': {
    ru: 'Самостоятельно через Госуслуги записывают с 14 лет. Младшим читателям мы рады в центре удалённого доступа: приходите с родителем или опекуном. Полученные сведения мы не сохранили.',
    en: 'One can register with Gosuslugi from the age of 14. Younger readers are welcome at an access center together with a parent or guardian. We kept nothing of what was handed over.',
  },
  'reader-guardian-name-needed': {
    ru: 'До 18 лет нужен родитель или опекун. Напишите его фамилию, имя и отчество: он подтвердит запись через свои Госуслуги или подпишет согласие в центре удалённого доступа.',
    en: 'Under 18 a parent or guardian is needed. Write the name in full: this person confirms with an own account at Gosuslugi, or signs the paper at an access center.',
  },
  'reader-consent-needed': {
    ru: 'Без согласия на обработку персональных данных завести билет нельзя. Остальные согласия можно не давать. Ничего не записано.',
    en: 'There is no card without the consent to the processing of personal data. The other consents are up to you. Nothing was recorded.',
  },
  'reader-consent-changed': {
    ru: 'Пока страница была открыта, вышла новая редакция текста согласия. Ничего не записано. Прочитайте новую редакцию и отметьте её.',
    en: 'A new edition of the consent came out while the page was open. Nothing was recorded. Read the new edition and tick it.',
  },
  'reader-consent-absent': {
    ru: 'Этого согласия у вас нет: оно не дано или уже отозвано. Обновите страницу.',
    en: 'You have not given this consent, or it is withdrawn already. Reload the page.',
  },
  'reader-consent-again': {
    ru: 'Согласие на обработку персональных данных отозвано, без него хранить данные нельзя. Дайте его снова в разделе «Согласия»: уничтожение остановится само.',
    en: 'The consent to the processing of personal data is withdrawn, and nothing may be kept without it. Give it again under “Consents”: the destruction stops by itself.',
  },
  'reader-guardian-again': {
    ru: 'Родитель или опекун отозвал согласие, и дать его за него нельзя. Ничего не изменено. Попросите его подтвердить запись снова: код выдаёт раздел «Читательский билет».',
    en: 'Your parent or guardian has withdrawn the consent, and it cannot be given instead. Nothing was changed. Ask for a new confirmation: the code is under “Reader’s card”.',
  },
  'reader-session-over': {
    ru: 'Этого входа уже нет: он завершён. Обновите страницу.',
    en: 'This session has ended already. Reload the page.',
  },
  'reader-gone': {
    ru: 'Такого читателя больше нет: запись удалена. Войдите через Госуслуги, чтобы записаться снова.',
    en: 'This reader is gone: the record was erased. Sign in with Gosuslugi to register again.',
  },
} as const satisfies MessageList;
