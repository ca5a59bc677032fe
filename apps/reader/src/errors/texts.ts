import { defineTexts } from '@pbnet/micro-frontend';

export const errorsTexts = defineTexts({
  ru: {
    notFound: 'Такой страницы нет',
    notFoundHelp:
      'Проверьте адрес или откройте ссылку из письма ещё раз. Всё, что есть на портале, видно с главной.',
    toHome: 'На главную портала',
    failed: 'Страница не открылась',
    safe: 'Отправленное раньше сохранено.',
    whatToDo: 'Проверьте связь и повторите. Если не поможет, напишите в свою библиотеку.',
  },
  en: {
    notFound: 'There is no such page',
    notFoundHelp:
      'Check the address or open the link of the letter again. All of the portal is seen from its first page.',
    toHome: 'To the first page of the portal',
    failed: 'The page did not open',
    safe: 'What was sent before is kept.',
    whatToDo: 'Check the connection and try again. If that does not help, write to your library.',
  },
});
