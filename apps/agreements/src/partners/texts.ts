import { defineTexts } from '@pbnet/micro-frontend';
import { partnersEn } from './texts-en.ts';
import { partnersRu } from './texts-ru.ts';

export const partnersTexts = defineTexts({ ru: partnersRu, en: partnersEn });
