import { defineTexts } from '@pbnet/micro-frontend';
import { textsEn } from './texts-en.ts';
import { textsRu } from './texts-ru.ts';

export const promotionTexts = defineTexts({ ru: textsRu, en: textsEn });
