import { DomainError } from '@pbnet/domain';
import type { DocumentToSign } from './agreements/document-to-sign.ts';
import type { SigningProgress } from './agreements/signing-progress.ts';
import type { Database } from './database.ts';
import type { StoredFiles } from './files/stored-files.ts';
import type { GuessLimit } from './guess-limit.ts';
import { opensslVerifier } from './signatures/openssl-verifier.ts';
import { signatures as signaturesOf, type Signatures } from './signatures/signatures.ts';
import { trustStore, type TrustStore } from './signatures/trust-store.ts';

export interface SignatureServices {
  readonly signatures: Signatures;
  readonly signatureTrust: TrustStore;
}

export interface SignaturesSectionOptions {
  readonly database: Database;
  /** Null where the module of documents is left out: then nothing can be signed. */
  readonly documents: DocumentToSign | null;
  readonly progress: SigningProgress;
  readonly storedFiles: StoredFiles;
  readonly guesses: GuessLimit;
  readonly publicUrl: string;
  readonly now: () => Date;
}

const noDocuments: DocumentToSign = {
  freeze: () => Promise.reject(new DomainError('rule-broken', 'signature-document-missing')),
  of: () => Promise.resolve(null),
};

export function signatureServices(options: SignaturesSectionOptions): SignatureServices {
  const documents = options.documents ?? noDocuments;
  const verifier = opensslVerifier();
  const { database, now } = options;
  return {
    signatures: signaturesOf({ ...options, documents, verifier }),
    signatureTrust: trustStore({ database, verifier, now }),
  };
}
