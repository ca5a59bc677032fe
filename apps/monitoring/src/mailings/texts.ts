import { defineTexts } from '@pbnet/micro-frontend';
import { mailingsEn } from './texts-en.ts';
import { mailingsRu } from './texts-ru.ts';

export const mailingsTexts = defineTexts({ ru: mailingsRu, en: mailingsEn });
