import { defineTexts } from '@pbnet/micro-frontend';
import { moderationEnglish } from './texts-en.ts';
import { moderationRussian } from './texts-ru.ts';

export const moderationTexts = defineTexts({ ru: moderationRussian, en: moderationEnglish });
