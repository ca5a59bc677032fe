import { joinTexts } from '@pbnet/micro-frontend';
import { readerCardTexts } from './card/texts.ts';
import { readersListTexts } from './list/texts.ts';

/** Every folder adds its texts under its name: keys read 'readers.list.title'. */
export const readersTexts = joinTexts({ card: readerCardTexts, list: readersListTexts });
