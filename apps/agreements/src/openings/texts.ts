import { defineTexts } from '@pbnet/micro-frontend';
import { openingsEnglish } from './texts-en.ts';
import { openingsRussian } from './texts-ru.ts';

export const openingsTexts = defineTexts({ ru: openingsRussian, en: openingsEnglish });
