import { defineTexts } from '@pbnet/micro-frontend';
import { planEn } from './texts-en.ts';
import { planRu } from './texts-ru.ts';

export const planTexts = defineTexts({ ru: planRu, en: planEn });
