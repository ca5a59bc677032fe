import { defineTexts } from '@pbnet/micro-frontend';

export const errorsTexts = defineTexts({
  ru: {
    notFound: 'Такой страницы нет',
    notFoundHelp: 'Адрес набран с ошибкой, страницу перенесли или для неё нужны другие права.',
    toHome: 'На главную',
  },
  en: {
    notFound: 'There is no such page',
    notFoundHelp: 'The address is mistyped, the page has moved, or it needs other rights.',
    toHome: 'To the home page',
  },
});
