import { defineTexts } from '@pbnet/micro-frontend';
import { videosEnglish } from './texts-en.ts';
import { videosRussian } from './texts-ru.ts';

export const videosTexts = defineTexts({ ru: videosRussian, en: videosEnglish });
