import { defineTexts } from '@pbnet/micro-frontend';

export const overviewTexts = defineTexts({
  ru: { title: 'Видео', lead: 'Здесь появятся видеоматериалы центров.' },
  en: { title: 'Videos', lead: 'Videos of the centers will stand here.' },
});
