import { defineTexts } from '@pbnet/micro-frontend';
import { campaignsEn } from './texts-en.ts';
import { campaignsRu } from './texts-ru.ts';

export const campaignsTexts = defineTexts({ ru: campaignsRu, en: campaignsEn });
