import { documentsAlone } from './agreement-documents-alone.ts';
import type { DocumentToSign } from './agreements/document-to-sign.ts';
import { signingProgress } from './agreements/take-signature.ts';
import type { Database } from './database.ts';
import { fileSystemStore } from './files/file-system-store.ts';
import { storedFiles } from './files/stored-files.ts';
import { todayBy } from './network/today.ts';
import { signatureScans } from './signatures/signature-scans.ts';
import { signatureServices, type SignatureServices } from './signatures-section.ts';

export interface SignaturesAloneOptions {
  readonly database: Database;
  /** The folder of stored files. */
  readonly directory: string;
  readonly now: () => Date;
}

export interface SignaturesAlone extends SignatureServices {
  readonly documentToSign: DocumentToSign;
}

/** Signatures without the rest: the demo signs by the product's own rules. */
export function signaturesAlone({ database, directory, now }: SignaturesAloneOptions): SignaturesAlone {
  const { documentToSign } = documentsAlone({ database, directory, now });
  const files = storedFiles({ database, store: fileSystemStore(directory), purposes: [signatureScans] });
  return {
    documentToSign,
    ...signatureServices({
      ...{ database, storedFiles: files, documents: documentToSign, publicUrl: '', now },
      progress: signingProgress({ now, today: todayBy(now), letters: null }),
      guesses: { look: (_what, find) => find(), press: () => Promise.resolve() },
    }),
  };
}
