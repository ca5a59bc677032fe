import { defineTexts } from '@pbnet/micro-frontend';
import { resolutionsEn } from './texts-en.ts';
import { resolutionsRu } from './texts-ru.ts';

export const resolutionsTexts = defineTexts({ ru: resolutionsRu, en: resolutionsEn });
