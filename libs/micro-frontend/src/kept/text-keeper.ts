import type { Failure } from '@pbnet/api-client';
import type { SaveState } from '@pbnet/ui';
import type { KeptHere } from './kept-here.ts';

/** A text as the server has it. */
export interface VersionedText {
  readonly text: string;
  readonly version: number;
}

/** The copy on this computer: made from the version, which the text last sent may have followed meanwhile. */
export interface KeptVersion extends VersionedText {
  readonly sent?: string;
}

export interface TextState extends VersionedText {
  readonly status: SaveState;
  readonly savedAt: Date | null;
  /** The server's sentence about why it does not take the text. */
  readonly refusal: string | null;
  /** What somebody else has written meanwhile. */
  readonly theirs: VersionedText | null;
}

export interface TextKeeperOptions {
  readonly base: VersionedText;
  readonly here: KeptHere<KeptVersion>;
  save(next: VersionedText): Promise<{ readonly version: number }>;
  failureOf(error: unknown): Failure;
  /** The text that stands on the server, out of the details of a refusal because of it. */
  current(details: Readonly<Record<string, unknown>>): VersionedText | undefined;
}

export interface TextKeeper {
  state(): TextState;
  subscribe(listener: () => void): () => void;
  /** Takes up what this computer still holds from before; returns how to stop. */
  start(): () => void;
  write(text: string): void;
  /** Sends what is unsent now. */
  flush(): Promise<void>;
  /** The server's text has been read anew: shown where nothing of the person's own is unsent. */
  read(base: VersionedText): void;
  /** Ends a conflict: the person has read both texts and chose. */
  resolve(choice: 'mine' | 'theirs'): void;
}

const pause = 1_200;
const retryAfter = 10_000;

/** Keeps a text on this computer at every key and on the server after a short pause; gives up none by itself. */
export function textKeeper(options: TextKeeperOptions): TextKeeper {
  const { here } = options;
  const listeners = new Set<() => void>();
  let { base } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  let sent: string | undefined;
  let state: TextState = { ...base, status: 'saved', savedAt: null, refusal: null, theirs: null };

  function update(part: Partial<TextState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function keepHere(): void {
    here.write({ text: state.text, version: base.version, ...(sent === undefined ? {} : { sent }) });
  }

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }

  function failed(error: unknown): void {
    const { domain, kind, text } = options.failureOf(error);
    const theirs = domain?.code === 'conflict' ? options.current(domain.details) : undefined;
    if (theirs) update({ status: 'conflict', theirs });
    else if (kind === 'refused') update({ status: 'locked', refusal: text });
    else {
      update({ status: 'local' });
      plan(retryAfter);
    }
  }

  async function send(): Promise<void> {
    const { text } = state;
    if (text === base.text) {
      here.remove();
      update({ status: 'saved', refusal: null });
      return;
    }
    sent = text;
    keepHere();
    update({ status: 'sending' });
    try {
      const { version } = await options.save({ text, version: base.version });
      base = { text, version };
      sent = undefined;
      // What was typed meanwhile follows the saved version: a page that opens now must not see a conflict.
      keepHere();
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
    const kept = here.read();
    if (kept === undefined) return;
    const { text, version } = kept;
    if (text === base.text) return here.remove();
    const ownSave = version + 1 === base.version && kept.sent === base.text;
    if (version === base.version || ownSave) {
      update({ text, status: 'local' });
      plan(0);
    } else update({ text, status: 'conflict', theirs: base });
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
    write(text) {
      const open = state.status !== 'conflict' && state.status !== 'locked';
      update({ text, ...(open ? { status: 'sending' as const } : {}) });
      keepHere();
      if (open) plan(pause);
    },
    flush,
    read(fresh) {
      if (fresh.version <= base.version || sending || state.text !== base.text) return;
      base = fresh;
      here.remove();
      update({ ...fresh, status: 'saved', refusal: null, theirs: null });
    },
    resolve(choice) {
      if (state.theirs) base = state.theirs;
      const text = choice === 'mine' ? state.text : base.text;
      update({ text, version: base.version, theirs: null, status: 'sending' });
      void flush();
    },
  };
}
