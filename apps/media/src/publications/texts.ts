import { defineTexts } from '@pbnet/micro-frontend';
import { publicationsEnglish } from './texts-en.ts';
import { publicationsRussian } from './texts-ru.ts';

export const publicationsTexts = defineTexts({ ru: publicationsRussian, en: publicationsEnglish });
