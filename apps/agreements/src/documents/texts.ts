import { defineTexts } from '@pbnet/micro-frontend';
import { documentsEn } from './texts-en.ts';
import { documentsRu } from './texts-ru.ts';

export const documentsTexts = defineTexts({ ru: documentsRu, en: documentsEn });
