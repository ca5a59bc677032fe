import { defineTexts } from '@pbnet/micro-frontend';
import { signaturesEn } from './texts-en.ts';
import { signaturesRu } from './texts-ru.ts';

export const signaturesTexts = defineTexts({ ru: signaturesRu, en: signaturesEn });
