import { defineTexts } from '@pbnet/micro-frontend';
import { templatesEn } from './texts-en.ts';
import { templatesRu } from './texts-ru.ts';

export const templatesTexts = defineTexts({ ru: templatesRu, en: templatesEn });
