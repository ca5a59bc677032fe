import { defineTexts } from '@pbnet/micro-frontend';

export const linksTexts = defineTexts({
  ru: {
    unknown: 'Ссылка не подходит',
    unknownHelp:
      'Возможно, она скопирована не целиком, или организатор её отключил. Откройте письмо ещё раз и нажмите кнопку в нём.',
  },
  en: {
    unknown: 'The link does not work',
    unknownHelp:
      'It may have been copied in part, or the organiser has switched it off. Open the letter again and press the button in it.',
  },
});
