import { joinTexts } from '@pbnet/micro-frontend';
import { collectionsTexts } from './collections/texts.ts';
import { documentsTexts } from './collections/import-texts.ts';
import { figuresTexts } from './figures/texts.ts';
import { serversTexts } from './servers/texts.ts';

/** Every folder adds its texts under its name: keys read 'readers.list.title'. */
export const readersTexts = joinTexts({
  collections: collectionsTexts,
  documents: documentsTexts,
  figures: figuresTexts,
  servers: serversTexts,
});
