import type { MessageList } from './message-list.ts';

/** What guardians of minors and the minors themselves are told, and who keeps the wordings that they agree to. */
export const guardianMessages = {
  'guardian-not-needed': {
    ru: 'Согласие родителя или опекуна вам не нужно: вам есть 18 лет или оно уже дано. Код не выдан. Обновите страницу.',
    en: 'You need no guardian’s consent: you are of age, or it is given already. No code was made. Reload the page.',
  },
  'guardian-visit-over': {
    ru: 'Прошло больше 30 минут или вход начат в другом браузере. Ничего не записано. Войдите через Госуслуги ещё раз.',
    en: 'More than 30 minutes have passed, or the sign-in was begun in another browser. Nothing was recorded. Sign in with Gosuslugi again.',
  },
  'guardian-code-unknown': {
    ru: 'Такого кода нет: в нём ошибка, его срок прошёл или выдан новый. Ничего не записано. Сверьте код с экраном ребёнка или попросите его получить новый.',
    en: 'There is no such code: it is mistyped, its term is over, or a new one was made. Nothing was recorded. Compare it with the child’s screen, or ask for a new one.',
  },
  'guardian-code-wait': {
    ru: 'Слишком много неверных кодов. Попробуйте снова через {{waitRu}}.',
    en: 'Too many wrong codes. Try again in {{waitEn}}.',
  },
  'guardian-unconfirmed': {
    ru: 'Учётная запись Госуслуг не подтверждена, а подтвердить запись ребёнка может только подтверждённая. Ничего не записано. Подтвердите её в приложении банка или в МФЦ либо придите с ребёнком в центр удалённого доступа.',
    en: 'Your account at Gosuslugi is not confirmed, and only a confirmed one can answer for a child. Nothing was recorded. Confirm it with your bank or at a service center, or come to an access center together.',
  },
  'guardian-not-adult': {
    ru: 'Подтвердить запись ребёнка может взрослый, а по этой учётной записи не видно, что вам есть 18 лет. Ничего не записано. Если вошёл ребёнок, выйдите из Госуслуг и войдите со своей записью.',
    en: 'Only an adult can answer for a child, and this account does not show that you are of age. Nothing was recorded. If the child is signed in, leave Gosuslugi and sign in with your own account.',
  },
  'guardian-is-reader': {
    ru: 'За себя подтвердить запись нельзя: вошёл сам читатель. Ничего не записано. Выйдите из Госуслуг и войдите с учётной записью родителя или опекуна.',
    en: 'Nobody answers for oneself: this is the reader’s own account. Nothing was recorded. Leave Gosuslugi and sign in as the parent or guardian.',
  },
  'guardian-child-grown': {
    ru: 'Читателю исполнилось 18 лет: теперь он решает сам. Ничего не изменено.',
    en: 'The reader has come of age and decides alone now. Nothing was changed.',
  },
  'consent-edition-coming': {
    ru: 'Следующая редакция этого согласия уже ждёт своего дня. Ничего не опубликовано, введённое осталось на экране. Отзовите ждущую редакцию или дождитесь её.',
    en: 'The next edition of this consent waits for its day already. Nothing was published, what you typed is kept. Recall the waiting one, or wait for it.',
  },
  'consent-edition-same': {
    ru: 'Текст не отличается от прежней редакции. Ничего не опубликовано. Измените текст.',
    en: 'The text is the same as in the former edition. Nothing was published. Change the text.',
  },
  'consent-edition-past': {
    ru: 'Редакция может начать действовать сразу или с будущего дня. Ничего не опубликовано, введённое осталось на экране.',
    en: 'An edition begins at once or on a day to come. Nothing was published, what you typed is kept.',
  },
  'consent-edition-in-force': {
    ru: 'Эта редакция уже действует или её нет: отозвать можно только ждущую. Ничего не изменено. Опубликуйте следующую редакцию.',
    en: 'This edition is in force already, or there is none: only a waiting one can be recalled. Nothing was changed. Publish the next one.',
  },
  'guardian-gone': {
    ru: 'Этого подтверждения уже нет: оно отозвано или данные читателя удалены. Обновите страницу.',
    en: 'This confirmation is gone: it was withdrawn, or the reader’s data were erased. Reload the page.',
  },
} as const satisfies MessageList;
