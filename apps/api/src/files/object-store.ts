export interface StoredObject {
  readonly key: string;
  readonly writtenAt: Date;
}

/** The first and the last byte, both of them in it, as HTTP counts. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface ObjectFacts {
  /** Bytes. */
  readonly size: number;
  readonly writtenAt: Date;
}

/** Where bytes lie. Keys are made by us: letters, digits and hyphens. Half an object is never read. */
export interface ObjectStore {
  /** Resolves when the bytes would survive a power cut. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The same for what does not fit into memory. Nothing is kept when the content breaks off. */
  write(key: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** The same for a file of this machine, which moves in: afterwards it is gone. Safe to repeat. */
  take(key: string, file: string): Promise<void>;
  /** Null when nothing lies under the key. */
  get(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** A part of it. The range lies within the object's size. */
  read(key: string, range: ByteRange): Promise<ReadableStream<Uint8Array> | null>;
  stat(key: string): Promise<ObjectFacts | null>;
  /** Lends the object as a file of this machine, for programs such as ffprobe; null when nothing lies there. */
  lend<T>(key: string, work: (file: string) => Promise<T>): Promise<T | null>;
  remove(key: string): Promise<void>;
  /** Everything that lies there, for finding what nobody owns. */
  all(): AsyncIterable<StoredObject>;
  /** Removes what writes that were cut off before that moment have left behind. Returns how many. */
  removeUnfinished(before: Date): Promise<number>;
}
