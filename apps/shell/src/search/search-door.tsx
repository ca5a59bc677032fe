import { useHotkeys } from '@pbnet/ui';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { SearchBoxProps } from './search-box.tsx';

const SearchBox = lazy(async () => ({ default: (await import('./search-box.tsx')).SearchBox }));

const listeners = new Set<() => void>();
let asked = 0;

/** Opens the search; its code comes with the first time. */
export function openSearch(): void {
  asked += 1;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Ctrl+K on every page, also from within a field and in the Russian layout. */
export function SearchDoor({ entries }: Pick<SearchBoxProps, 'entries'>) {
  const times = useSyncExternalStore(subscribe, () => asked);
  useHotkeys(
    [
      ['mod+K', openSearch],
      ['mod+Л', openSearch],
    ],
    [],
    true,
  );
  return times > 0 && <Suspense>{<SearchBox entries={entries} asked={times} />}</Suspense>;
}
