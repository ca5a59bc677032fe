import { defineTexts } from '@pbnet/micro-frontend';
import { renewalsEn } from './texts-en.ts';
import { renewalsRu } from './texts-ru.ts';

export const renewalsTexts = defineTexts({ ru: renewalsRu, en: renewalsEn });
