import { joinTexts } from '@pbnet/micro-frontend';
import { readerCardTexts } from './card/texts.ts';
import { figuresTexts } from './figures/texts.ts';
import { readersListTexts } from './list/texts.ts';
import { retentionTexts } from './retention/texts.ts';

/** Every folder adds its texts under its name: keys read 'readers.list.title'. */
export const readersTexts = joinTexts({
  card: readerCardTexts,
  figures: figuresTexts,
  list: readersListTexts,
  retention: retentionTexts,
});
