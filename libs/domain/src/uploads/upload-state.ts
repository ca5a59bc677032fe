/** The thing that files are sent to: what for, and its record. */
export interface UploadOwner {
  readonly purpose: string;
  readonly ownerId: string;
}

/** What tells a file from others without reading it. */
export interface FileFingerprint {
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
}

/** A file whose bytes are not all here yet, or not taken over yet. */
export interface UnfinishedUpload extends FileFingerprint {
  readonly id: string;
  readonly receivedBytes: number;
  /** When what has come is removed; every continuation puts it off. */
  readonly expiresAt: Date;
}

/** What the page of a thing knows before anything is sent. */
export interface UploadState {
  readonly mayUpload: boolean;
  readonly maxBytes: number;
  /** «MP4, MOV, MKV, WebM» */
  readonly kinds: string;
  readonly unfinished: UnfinishedUpload | null;
  /** True where somebody else has begun to send a file here. */
  readonly takenByAnother: boolean;
}

export function isSameFile(a: FileFingerprint, b: FileFingerprint): boolean {
  return a.fileName === b.fileName && a.size === b.size && a.lastModified === b.lastModified;
}

/** Whole percent, 100 only when every byte is there. */
export function percentOf(received: number, size: number): number {
  return size === 0 ? 0 : Math.floor((received * 100) / size);
}
