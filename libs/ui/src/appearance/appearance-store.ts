import { parseAppearance, usualAppearance, type Appearance } from './appearance.ts';

const storageKey = 'pbnet.appearance';

type Chosen = Partial<Appearance>;

/** What the person chose, remembered on this computer and followed in every open tab. Works without sign-in. */
export interface AppearanceStore {
  chosen(): Chosen;
  change(change: Chosen): void;
  reset(): void;
  subscribe(listener: () => void): () => void;
}

function createAppearanceStore(): AppearanceStore {
  const listeners = new Set<() => void>();
  let chosen: Chosen = read();

  function set(next: Chosen) {
    chosen = next;
    write(next);
    for (const listener of listeners) listener();
  }

  function follow(event: StorageEvent) {
    if (event.key !== storageKey) return;
    chosen = parseAppearance(event.newValue);
    for (const listener of listeners) listener();
  }

  return {
    chosen: () => chosen,
    change: (change) => set({ ...chosen, ...change }),
    reset: () => set({}),
    subscribe(listener) {
      if (listeners.size === 0) globalThis.addEventListener?.('storage', follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', follow);
      };
    },
  };
}

// A browser may forbid storage (private mode, policy): the choice then lives until the tab closes.
function read(): Chosen {
  try {
    return parseAppearance(globalThis.localStorage?.getItem(storageKey) ?? null);
  } catch {
    return {};
  }
}

function write(chosen: Chosen) {
  try {
    globalThis.localStorage?.setItem(storageKey, JSON.stringify(chosen));
  } catch {
    return;
  }
}

export const appearanceStore = createAppearanceStore();

/** Writes the choice on <html> for the styles: data-text-size, data-contrast, data-spacing, data-images. */
export function markDocument(root: HTMLElement, { textSize, contrast, spacing, images }: Appearance): void {
  root.dataset['textSize'] = String(textSize);
  root.dataset['contrast'] = contrast;
  root.dataset['spacing'] = spacing;
  root.dataset['images'] = images;
}

export function withDefaults(chosen: Chosen, scheme: Appearance['scheme']): Appearance {
  return { ...usualAppearance, scheme, ...chosen };
}
