import { defineTexts } from '@pbnet/micro-frontend';
import { en } from './texts-en.ts';
import { ru } from './texts-ru.ts';

export const readinessTexts = defineTexts({ ru, en });
