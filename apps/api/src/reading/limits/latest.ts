/** What was set lately, in this process alone; what was set longest ago goes first when there is too much. */
export interface Latest<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

const most = 50_000;

export function latest<Key, Value>(): Latest<Key, Value> {
  const kept = new Map<Key, Value>();

  function forget(): void {
    // A Map keeps the order of setting: the first one is the oldest.
    for (const [key] of kept) {
      if (kept.size <= most) return;
      kept.delete(key);
    }
  }

  return {
    get: (key) => kept.get(key),
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      forget();
    },
  };
}
