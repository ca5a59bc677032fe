import { defineTexts } from '@pbnet/micro-frontend';
import { jointEventsEn } from './texts-en.ts';
import { jointEventsRu } from './texts-ru.ts';

export const jointEventsTexts = defineTexts({ ru: jointEventsRu, en: jointEventsEn });
