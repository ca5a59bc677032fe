import { defineTexts } from '@pbnet/micro-frontend';
import { controlEn } from './texts-en.ts';
import { controlRu } from './texts-ru.ts';

export const controlTexts = defineTexts({ ru: controlRu, en: controlEn });
