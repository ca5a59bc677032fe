import { defineTexts } from '@pbnet/micro-frontend';

export const mediaTexts = defineTexts({
  ru: {
    notFound: 'Такой страницы нет',
    notFoundHelp: 'Адрес набран с ошибкой или страницу перенесли. Выберите раздел в меню.',
  },
  en: {
    notFound: 'There is no such page',
    notFoundHelp: 'The address is mistyped or the page has moved. Choose a section in the menu.',
  },
});
