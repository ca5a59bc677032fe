import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface VkVideo {
  readonly id: number;
  readonly ownerId: number;
  readonly title: string;
  readonly description: string;
  /** 'all', or whatever the uploader hid it with. */
  readonly privacyView: string;
  /** Null until its bytes have come. */
  readonly file: { readonly size: number; readonly sha256: string } | null;
  /** ISO; it is being converted until then. */
  readonly processedAt: string | null;
  readonly processingFailed: boolean;
  readonly views: number;
  readonly addedAt: string;
}

export interface VkPost {
  readonly id: number;
  readonly ownerId: number;
  readonly message: string;
  readonly attachments: readonly string[];
  readonly guid: string;
  readonly postedAt: string;
  readonly views: number;
  readonly likes: number;
  readonly reposts: number;
}

export interface VkPhoto {
  readonly id: number;
  readonly ownerId: number;
  readonly size: number;
  readonly sha256: string;
}

export interface VkAlbum {
  readonly id: number;
  readonly ownerId: number;
  readonly title: string;
  readonly videoIds: readonly number[];
}

export interface VkState {
  readonly nextId: number;
  readonly videos: readonly VkVideo[];
  readonly posts: readonly VkPost[];
  readonly photos: readonly VkPhoto[];
  readonly albums: readonly VkAlbum[];
}

export interface VkStore {
  state(): VkState;
  change(part: Partial<VkState>): void;
  /** A number that nothing else has. */
  nextId(): number;
  keepBytes(name: string, bytes: Uint8Array): void;
  /** Null when they were removed. */
  bytes(name: string): Buffer | null;
  forget(name: string): void;
  close(): void;
}

const empty: VkState = { nextId: 456_239_017, videos: [], posts: [], photos: [], albums: [] };

/** Keeps what was placed: over restarts in the folder given, else in one of its own until it closes. */
export function openStore(directory?: string): VkStore {
  const folder = directory ?? mkdtempSync(path.join(tmpdir(), 'pbnet-vk-'));
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'state.json');
  let current = read(file);

  const change: VkStore['change'] = (part) => {
    current = { ...current, ...part };
    writeFileSync(`${file}.new`, JSON.stringify(current));
    renameSync(`${file}.new`, file);
  };

  return {
    state: () => current,
    change,
    nextId() {
      change({ nextId: current.nextId + 1 });
      return current.nextId;
    },
    keepBytes: (name, bytes) => writeFileSync(path.join(folder, name), bytes),
    bytes(name) {
      try {
        return readFileSync(path.join(folder, name));
      } catch {
        return null;
      }
    },
    forget: (name) => rmSync(path.join(folder, name), { force: true }),
    close() {
      if (directory === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function read(file: string): VkState {
  try {
    return { ...empty, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<VkState>) };
  } catch {
    return empty;
  }
}
