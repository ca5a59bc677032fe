import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

/** What the parties sign: its bytes never change. */
export interface FrozenDocument {
  readonly agreementId: string;
  readonly versionId: string;
  /** Among stored files. */
  readonly fileId: string;
  readonly fileName: string;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  bytes(): Promise<Uint8Array>;
}

/** Offered by the module of documents, called by the one of agreements when signing begins. */
export interface DocumentToSign {
  /**
   * Freezes the newest version of the text; after a return from signing the next call freezes the newer one. Throws
   * rule-broken where nothing can be frozen.
   */
  freeze(tx: Transaction, actor: Actor, agreementId: string): Promise<void>;
  of(tx: Transaction, agreementId: string): Promise<FrozenDocument | null>;
}
