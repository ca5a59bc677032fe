import { useSearchParams } from 'react-router';

export interface Filters {
  /** The filter's text; empty when it is not set. */
  get(name: string): string;
  /** Sets filters in the address, which keeps them over reloads and links; a change leads to the first page. */
  set(changes: Readonly<Record<string, string | null>>): void;
  readonly page: number;
  toPage(page: number): void;
}

/** The state of a list: it stands in the address and nowhere else. */
export function useFilters(): Filters {
  const [query, setQuery] = useSearchParams();

  function change(changes: Readonly<Record<string, string | null>>): void {
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes))
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  }

  return {
    get: (name) => query.get(name) ?? '',
    set: (changes) => change({ page: null, ...changes }),
    page: Math.max(1, Number(query.get('page')) || 1),
    toPage: (page) => change({ page: page === 1 ? null : String(page) }),
  };
}
