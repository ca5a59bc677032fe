import type { Failure } from '@pbnet/api-client';
import type { SaveState } from '@pbnet/ui';

/** The words as the server has them. */
export interface Words {
  readonly words: string;
  readonly version: number;
}

export interface WordsState extends Words {
  readonly status: SaveState;
  readonly savedAt: Date | null;
  /** The server's sentence about why it does not take the words. */
  readonly refusal: string | null;
  /** What somebody else has written meanwhile. */
  readonly theirs: Words | null;
}

export interface WordsKeeperOptions {
  readonly base: Words;
  /** Name of the copy on this computer. */
  readonly key: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  save(words: Words): Promise<{ readonly version: number }>;
  failureOf(error: unknown): Failure;
}

export interface WordsKeeper {
  state(): WordsState;
  subscribe(listener: () => void): () => void;
  /** Takes up what this computer still holds from before; returns how to stop. */
  start(): () => void;
  write(words: string): void;
  flush(): Promise<void>;
  /** Ends a conflict: the person has read both texts and chose. */
  resolve(choice: 'mine' | 'theirs'): void;
}

const pause = 1_200;
const retryAfter = 10_000;

interface Kept {
  readonly words: string;
  readonly version: number;
}

/** Keeps words on this computer at every key and on the server after a short pause; gives up none by itself. */
export function wordsKeeper(options: WordsKeeperOptions): WordsKeeper {
  const { key, storage } = options;
  const listeners = new Set<() => void>();
  let { base } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  let state: WordsState = { ...base, status: 'saved', savedAt: null, refusal: null, theirs: null };

  function update(part: Partial<WordsState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }

  function failed(error: unknown): void {
    const { domain, kind, text } = options.failureOf(error);
    const current = domain?.details['current'] as Words | undefined;
    if (domain?.code === 'conflict' && current) update({ status: 'conflict', theirs: current });
    else if (kind === 'refused') update({ status: 'locked', refusal: text });
    else {
      update({ status: 'local' });
      plan(retryAfter);
    }
  }

  async function send(): Promise<void> {
    const { words } = state;
    if (words === base.words) {
      storage.removeItem(key);
      update({ status: 'saved', refusal: null });
      return;
    }
    update({ status: 'sending' });
    try {
      const { version } = await options.save({ words, version: base.version });
      base = { words, version };
      update({ version, savedAt: new Date() });
    } catch (error) {
      failed(error);
      return;
    }
    await send();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (state.status === 'conflict' || state.status === 'locked') return Promise.resolve();
    sending ??= send().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  function restore(): void {
    const kept = storage.getItem(key);
    if (kept === null) return;
    const { words, version }: Kept = JSON.parse(kept);
    if (words === base.words) return storage.removeItem(key);
    if (version === base.version) {
      update({ words, status: 'local' });
      plan(0);
    } else update({ words, status: 'conflict', theirs: base });
  }

  const online = () => void flush();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      globalThis.addEventListener('online', online);
      restore();
      return () => {
        clearTimeout(timer);
        globalThis.removeEventListener('online', online);
      };
    },
    write(words) {
      storage.setItem(key, JSON.stringify({ words, version: base.version } satisfies Kept));
      const open = state.status !== 'conflict' && state.status !== 'locked';
      update({ words, ...(open ? { status: 'sending' as const } : {}) });
      if (open) plan(pause);
    },
    flush,
    resolve(choice) {
      if (state.theirs) base = state.theirs;
      const words = choice === 'mine' ? state.words : base.words;
      update({ words, version: base.version, theirs: null, status: 'sending' });
      void flush();
    },
  };
}
