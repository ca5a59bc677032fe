export interface StoredObject {
  readonly key: string;
  readonly writtenAt: Date;
}

/** Where bytes lie. Keys are made by us: letters, digits and hyphens. */
export interface ObjectStore {
  /** Resolves when the bytes would survive a power cut. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when nothing lies under the key. */
  get(key: string): Promise<ReadableStream<Uint8Array> | null>;
  remove(key: string): Promise<void>;
  /** Everything that lies there, for finding what nobody owns. */
  all(): AsyncIterable<StoredObject>;
}
