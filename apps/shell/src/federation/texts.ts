import { defineTexts } from '@pbnet/micro-frontend';

export const federationTexts = defineTexts({
  ru: {
    title: 'Раздел «{{name}}» сейчас недоступен',
    safe: 'введённое сохранено на этом компьютере, остальные разделы работают.',
    unavailable: {
      what: 'Раздел не загрузился: сервер не ответил или его обновляют.',
      whatToDo: 'нажмите «Повторить» через минуту. Если не поможет, сообщите администратору.',
    },
    slow: {
      what: 'Раздел не загрузился за 10 секунд.',
      whatToDo: 'проверьте подключение и нажмите «Повторить».',
    },
    foreign: {
      what: 'Раздел собран для другой версии системы.',
      whatToDo: 'сообщите администратору: нужно вернуть прежний выпуск раздела или обновить систему.',
    },
    failed: {
      title: 'Страница не открылась',
      what: 'При загрузке страницы произошла ошибка.',
      whatToDo: 'нажмите «Повторить». Если не поможет, обновите страницу целиком.',
    },
  },
  en: {
    title: '“{{name}}” is not available now',
    safe: 'what you typed is kept on this computer, the other sections work.',
    unavailable: {
      what: 'The section did not load: its server did not answer or is being updated.',
      whatToDo: 'press “Try again” in a minute. If it does not help, tell the administrator.',
    },
    slow: {
      what: 'The section did not load within 10 seconds.',
      whatToDo: 'check the connection and press “Try again”.',
    },
    foreign: {
      what: 'The section was built for another version of the system.',
      whatToDo: 'tell the administrator: an earlier release has to be restored or the system updated.',
    },
    failed: {
      title: 'The page did not open',
      what: 'Something failed while the page was loading.',
      whatToDo: 'press “Try again”. If it does not help, reload the whole page.',
    },
  },
});
