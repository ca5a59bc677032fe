import { defineTexts } from '@pbnet/micro-frontend';
import { dataEn } from './data/texts-en.ts';
import { dataRu } from './data/texts-ru.ts';
import { guardianEn } from './guardian/texts-en.ts';
import { guardianRu } from './guardian/texts-ru.ts';
import { readerEn } from './texts-en.ts';
import { readerRu } from './texts-ru.ts';

export const readerTexts = defineTexts({
  ru: { ...readerRu, ...guardianRu, ...dataRu },
  en: { ...readerEn, ...guardianEn, ...dataEn },
});
