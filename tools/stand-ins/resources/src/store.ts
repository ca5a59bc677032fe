import { libraryItems, type LibraryItem } from './library.ts';

/** One page that was shown, and on what ground. */
export interface ServedPage {
  readonly at: Date;
  readonly item: string;
  readonly page: number;
  readonly sub: string;
  readonly ground: string;
  readonly center: number | null;
}

/** The access service that this server believes. */
export interface AccessService {
  /** The issuer of its answers. */
  readonly issuer: string;
  /** Where this server asks for its keys. */
  readonly url: string;
}

export interface Shelves {
  readonly now: () => Date;
  readonly served: ServedPage[];
  /** Null until the server is told whom to believe: nothing is shown before. */
  access: AccessService | null;
  /** Where the door of a reading room stands; null where there is none. */
  door: string | null;
  item(id: string): LibraryItem | null;
  /** False when the answer was used before. */
  use(jti: string, exp: number): boolean;
}

export function openShelves(now: () => Date): Shelves {
  const used = new Map<string, number>();
  return {
    ...{ now, served: [], access: null, door: null },
    item: (id) => libraryItems.find((item) => item.id === id) ?? null,
    use(jti, exp) {
      const seconds = now().getTime() / 1_000;
      for (const [old, until] of used) if (until < seconds - 5) used.delete(old);
      if (used.has(jti)) return false;
      used.set(jti, exp);
      return true;
    },
  };
}
