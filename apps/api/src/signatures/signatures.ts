import type { Actor } from '@pbnet/domain/access';
import type {
  AddPaperSignature,
  AddSignature,
  ConfirmSignature,
  SignatureCommand,
} from '@pbnet/validation/signatures';
import type { SignatureState, SignatureStatus } from '@pbnet/domain/signatures';
import type { DocumentToSign } from '../agreements/document-to-sign.ts';
import type { SigningProgress } from '../agreements/signing-progress.ts';
import type { Database } from '../database.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import type { GuessLimit } from '../guess-limit.ts';
import { addPaper } from './add-paper.ts';
import { addElectronic } from './add-signature.ts';
import { checkProof, type CheckedProof } from './check-proof.ts';
import { confirmSignature } from './confirm-signature.ts';
import { proofOf } from './proof.ts';
import { readSheet } from './read-sheet.ts';
import { recheckSignature } from './recheck-signature.ts';
import type { SignatureVerifier } from './signature-verifier.ts';
import { signatureFile, type NamedFile } from './signature-file.ts';
import type { SigningSheet } from './signing-sheet.ts';

/** What became of a signature that was handed in or looked at again. */
export interface SignatureOutcome {
  readonly id: string;
  readonly state: SignatureState;
  readonly status: SignatureStatus | null;
}

export interface Signatures {
  sheet(actor: Actor, agreementId: string): Promise<SigningSheet>;
  /** Checks the file and keeps it with the result; a sound one counts at once. The same id again changes nothing. */
  add(actor: Actor, input: AddSignature): Promise<SignatureOutcome>;
  /** A signature on paper, equal in rights. Its scan lies under the purpose `signature-scan` already. */
  addPaper(actor: Actor, input: AddPaperSignature): Promise<SignatureOutcome>;
  /** A person answers for the warnings of a signature that is otherwise sound. */
  confirm(actor: Actor, input: ConfirmSignature): Promise<SignatureOutcome>;
  /** Checks a kept signature by today's trust list, as of the moment that it was received. */
  recheck(actor: Actor, input: SignatureCommand): Promise<SignatureOutcome>;
  /** The file as it was uploaded. */
  file(actor: Actor, id: string): Promise<NamedFile>;
  /** A copy of what was signed with a sheet on its signatures behind it. */
  proof(actor: Actor, agreementId: string): Promise<NamedFile>;
  /** For anybody with the code of a proof; null for a code that no proof carries. */
  check(code: string): Promise<CheckedProof | null>;
}

export interface SignaturesOptions {
  readonly database: Database;
  readonly documents: DocumentToSign;
  readonly progress: SigningProgress;
  readonly verifier: SignatureVerifier;
  readonly storedFiles: StoredFiles;
  readonly guesses: GuessLimit;
  readonly publicUrl: string;
  readonly now: () => Date;
}

export function signatures(options: SignaturesOptions): Signatures {
  return {
    sheet: (actor, agreementId) => readSheet(options, actor, agreementId),
    add: (actor, input) => addElectronic(options, actor, input),
    addPaper: (actor, input) => addPaper(options, actor, input),
    confirm: (actor, input) => confirmSignature(options, actor, input),
    recheck: (actor, input) => recheckSignature(options, actor, input),
    file: (actor, id) => signatureFile(options, actor, id),
    proof: (actor, agreementId) => proofOf(options, actor, agreementId),
    check: (code) => checkProof(options, code),
  };
}
