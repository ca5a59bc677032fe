import { defineTexts } from '@pbnet/micro-frontend';
import { broadcastsEnglish } from './texts-en.ts';
import { broadcastsRussian } from './texts-ru.ts';

export const broadcastsTexts = defineTexts({ ru: broadcastsRussian, en: broadcastsEnglish });
