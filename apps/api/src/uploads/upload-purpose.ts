import type { Actor, Place } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

export interface UploadLimits {
  readonly maxBytes: number;
  /** Kinds in people's words for the page: «MP4, MOV, MKV, WebM». */
  readonly kinds: string;
}

export interface ReceivedFile {
  readonly ownerId: string;
  /** Under which the bytes lie in the object store. */
  readonly objectKey: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
}

/** What resumable uploads of one purpose belong to. The module that owns the thing offers one. */
export interface UploadPurpose {
  readonly purpose: string;
  /** Its name for the list of unfinished uploads; null where the reader may not see it. */
  titleOf(tx: Transaction, ownerId: string): Promise<string | null>;
  mayUpload(actor: Actor, tx: Transaction, ownerId: string): Promise<boolean>;
  limits(tx: Transaction, ownerId: string): Promise<UploadLimits>;
  place(tx: Transaction, ownerId: string): Promise<Place | null>;
  /** The bytes are whole and safe. Safe to repeat with the same key. */
  received(tx: Transaction, actor: Actor, file: ReceivedFile): Promise<void>;
}
