import { defineTexts } from '@pbnet/micro-frontend';
import { boardEn } from './texts-en.ts';
import { boardRu } from './texts-ru.ts';

export const boardTexts = defineTexts({ ru: boardRu, en: boardEn });
