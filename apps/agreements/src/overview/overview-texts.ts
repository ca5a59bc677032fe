import { defineTexts } from '@pbnet/micro-frontend';

export const overviewTexts = defineTexts({
  ru: { title: 'Соглашения', lead: 'Здесь появятся сведения раздела.' },
  en: { title: 'Agreements', lead: 'This is where the section begins.' },
});
