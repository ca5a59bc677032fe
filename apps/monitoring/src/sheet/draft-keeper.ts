import type { Failure } from '@pbnet/api-client';
import type { ReportState } from '@pbnet/domain/monitoring';
import type { SaveState } from '@pbnet/ui';
import {
  contentOf,
  differences,
  draftOf,
  faultsOf,
  type Content,
  type Draft,
  type Entry,
} from '../figures/draft.ts';
import type { DraftKey, LocalDrafts } from '../figures/local-drafts.ts';

/** The report as the server has it. */
export interface Base extends Content {
  readonly version: number;
  readonly state: ReportState;
}

export interface SheetState {
  readonly draft: Draft;
  readonly status: SaveState;
  /** Codes whose content has not reached the server. */
  readonly unsent: readonly string[];
  readonly version: number;
  /** The server's sentence about why it does not take the draft. */
  readonly refusal: string | null;
  readonly savedAt: Date | null;
}

export interface DraftKeeperOptions {
  readonly key: DraftKey;
  readonly base: Base;
  readonly drafts: LocalDrafts;
  save(input: { readonly version: number } & Content): Promise<{ readonly version: number }>;
  failureOf(error: unknown): Failure;
}

export interface DraftKeeper {
  state(): SheetState;
  subscribe(listener: () => void): () => void;
  /** Takes up what this computer still holds from before, and begins to send; returns how to stop. */
  start(): () => void;
  enter(entries: Readonly<Record<string, Entry | undefined>>): void;
  comment(code: string, text: string): void;
  /** Sends what is unsent now; true when everything readable is on the server. */
  flush(): Promise<boolean>;
  /** Ends a conflict: the person has seen the other entry and chose. */
  resolve(base: Base, choice: 'mine' | 'theirs'): void;
}

const pause = 800;
const retryAfter = 10_000;

/**
 * Keeps a sheet's draft: on this computer at every key, on the server after a short pause, and again when the
 * line comes back. It never gives up an entry by itself; only the person does.
 */
export function draftKeeper(options: DraftKeeperOptions): DraftKeeper {
  const { key, drafts } = options;
  const listeners = new Set<() => void>();
  let { base } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | undefined;
  let state: SheetState = {
    draft: draftOf(base),
    status: 'saved',
    unsent: [],
    version: base.version,
    refusal: null,
    savedAt: null,
  };

  const content = () => contentOf(state.draft, key.month);
  const unsent = () => [...new Set([...differences(base, content()), ...Object.keys(faultsOf(state.draft))])];

  function update(part: Partial<SheetState>): void {
    state = { ...state, ...part };
    state = { ...state, unsent: unsent(), version: base.version };
    for (const listener of listeners) listener();
  }

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }

  function keepHere(): void {
    const kept = drafts.write(key, { draft: state.draft, version: base.version });
    if (kept && state.status === 'sending' && !sending && state.unsent.length > 0)
      update({ status: 'local' });
  }

  function change(draft: Draft): void {
    const open = state.status !== 'conflict' && state.status !== 'locked';
    update({ draft, ...(open ? { status: 'sending' as const } : {}) });
    keepHere();
    if (open) plan(pause);
  }

  function failed(error: unknown): false {
    const failure = options.failureOf(error);
    if (failure.domain?.code === 'conflict') update({ status: 'conflict' });
    else if (failure.kind === 'refused') update({ status: 'locked', refusal: failure.text });
    else {
      update({ status: 'local' });
      plan(retryAfter);
    }
    return false;
  }

  function settled(): boolean {
    const faulty = Object.keys(faultsOf(state.draft)).length > 0;
    if (!faulty) drafts.remove(key);
    update({ status: faulty ? 'local' : 'saved', refusal: null });
    return !faulty;
  }

  async function send(): Promise<boolean> {
    const sent = content();
    if (differences(base, sent).length === 0) return settled();
    update({ status: 'sending' });
    try {
      const { version } = await options.save({ version: base.version, ...sent });
      base = { ...base, ...sent, version };
      // What was typed meanwhile follows the saved version: a page that opens now must not see a conflict.
      keepHere();
      update({ savedAt: new Date() });
    } catch (error) {
      return failed(error);
    }
    return send();
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (state.status === 'conflict' || state.status === 'locked') return Promise.resolve(false);
    sending ??= send().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  function restore(): void {
    const local = drafts.read(key);
    if (!local || state.unsent.length > 0) return;
    const same = differences(base, contentOf(local.draft, key.month)).length === 0;
    if (same && Object.keys(faultsOf(local.draft)).length === 0) return drafts.remove(key);
    const stale = local.version !== base.version && !same;
    update({ draft: local.draft, status: stale ? 'conflict' : 'local' });
    if (!stale) plan(0);
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
    enter(entries) {
      const next = Object.entries({ ...state.draft.entries, ...entries });
      const kept = next.filter((item): item is [string, Entry] => item[1] !== undefined);
      change({ ...state.draft, entries: Object.fromEntries(kept) });
    },
    comment(code, text) {
      change({ ...state.draft, comments: { ...state.draft.comments, [code]: text } });
    },
    flush,
    resolve(fresh, choice) {
      base = fresh;
      if (choice === 'theirs') {
        drafts.remove(key);
        update({ draft: draftOf(fresh), status: 'saved', refusal: null });
        return;
      }
      update({ status: 'sending', refusal: null });
      void flush();
    },
  };
}
