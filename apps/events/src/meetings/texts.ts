import { defineTexts } from '@pbnet/micro-frontend';
import { meetingsEn } from './texts-en.ts';
import { meetingsRu } from './texts-ru.ts';

export const meetingsTexts = defineTexts({ ru: meetingsRu, en: meetingsEn });
