import { documentFiles } from './agreement-documents/document-files.ts';
import { documentServices, type DocumentServices } from './agreement-documents/document-services.ts';
import { agreementTexts } from './agreements/agreement-texts.ts';
import type { Database } from './database.ts';
import { fileSystemStore } from './files/file-system-store.ts';
import { storedFiles } from './files/stored-files.ts';

export interface DocumentsAloneOptions {
  readonly database: Database;
  /** The folder of stored files. */
  readonly directory: string;
  readonly now: () => Date;
}

/** Templates and documents of agreements without the rest: for loading what was made long ago. */
export function documentsAlone({ database, directory, now }: DocumentsAloneOptions): DocumentServices {
  const store = fileSystemStore(directory);
  const files = storedFiles({ database, store, purposes: documentFiles });
  return documentServices({ database, storedFiles: files, texts: agreementTexts(now), now });
}
