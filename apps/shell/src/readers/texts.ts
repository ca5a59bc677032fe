import { joinTexts } from '@pbnet/micro-frontend';
import { readerCardTexts } from './card/texts.ts';
import { consentEditionTexts } from './consents/texts.ts';
import { documentTexts } from './collections/document-texts.ts';
import { documentsTexts } from './collections/import-texts.ts';
import { collectionsTexts } from './collections/texts.ts';
import { figuresTexts } from './figures/texts.ts';
import { readerJournalTexts } from './journal/texts.ts';
import { readersListTexts } from './list/texts.ts';
import { readerMergeTexts } from './merge/texts.ts';
import { readerPaperTexts } from './paper/texts.ts';
import { retentionTexts } from './retention/texts.ts';
import { serversTexts } from './servers/texts.ts';

/** Every folder adds its texts under its name: keys read 'readers.list.title'. */
export const readersTexts = joinTexts({
  card: readerCardTexts,
  consents: consentEditionTexts,
  journal: readerJournalTexts,
  list: readersListTexts,
  merge: readerMergeTexts,
  paper: readerPaperTexts,
  collections: collectionsTexts,
  document: documentTexts,
  documents: documentsTexts,
  figures: figuresTexts,
  retention: retentionTexts,
  servers: serversTexts,
});
