import { defineTexts } from '@pbnet/micro-frontend';
import { agreementsEn } from './texts-en.ts';
import { agreementsRu } from './texts-ru.ts';

export const agreementListTexts = defineTexts({ ru: agreementsRu, en: agreementsEn });
