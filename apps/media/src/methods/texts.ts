import { defineTexts } from '@pbnet/micro-frontend';
import { methodsEn } from './texts-en.ts';
import { methodsRu } from './texts-ru.ts';

export const methodsTexts = defineTexts({ ru: methodsRu, en: methodsEn });
