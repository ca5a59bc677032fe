import { defineTexts } from '@pbnet/micro-frontend';
import { attendanceEn } from './texts-en.ts';
import { attendanceRu } from './texts-ru.ts';

export const attendanceTexts = defineTexts({ ru: attendanceRu, en: attendanceEn });
